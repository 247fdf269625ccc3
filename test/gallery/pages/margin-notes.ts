import type { TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

export const marginNotes: TypesetDefinition = {
  ...page,
  pageSize: { width: 240, height: 78 },
  pageMargins: [16, 16, 62, 10],
  language: 'en',
  content: [
    {
      text: 'All human beings are born free and equal in dignity and rights.',
      marginBottom: 5,
      marginNote: ['equal-in-dignity', ' · 1948-12-10#i1', ' i4', ' i9', ' · 1948-11-02#c1', ' c2', ' c3', ' c4'],
    },
    { text: 'Everyone has the right to life.', marginBottom: 5, marginNote: ['1948-12-10#i2', ' i3', ' i5', ' i7'] },
    { text: 'No one shall be held in slavery or servitude.', marginNote: ['no-slavery'] },
  ],
  marginNoteArea: { gap: 6, edge: 6, fontSize: 5.5, color: '#595959' },
}
