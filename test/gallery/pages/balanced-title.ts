import type { TextNode, TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

const title: TextNode = {
  text: 'Draft programme of work for the session',
  bold: true,
  fontSize: 13,
  alignment: 'center',
  marginBottom: 10,
}

export const balancedTitle: TypesetDefinition = {
  ...page,
  language: 'en',
  content: [
    { ...title, balanced: true },
    { text: 'without balance:', alignment: 'center', italics: true, marginBottom: 4 },
    { ...title, color: '#888888' },
  ],
}
