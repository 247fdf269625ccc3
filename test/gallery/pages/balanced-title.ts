import type { TextNode, TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

const title: TextNode = {
  text: 'Programme of work for the first and second meetings of the year',
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
    { text: 'and as it would be without', alignment: 'center', italics: true, marginBottom: 4 },
    { ...title, color: '#888888' },
  ],
}
