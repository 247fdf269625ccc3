import type { TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

const grey = '#999999'

export const joinedLetters: TypesetDefinition = {
  ...page,
  language: 'ar',
  defaultStyle: { fontSize: 26, alignment: 'center', lineHeight: 0.75 },
  content: ['الجميع', { text: ['الجم', { text: 'يع', color: grey }] }, { text: [{ text: 'الج', bold: true }, 'ميع'] }],
}
