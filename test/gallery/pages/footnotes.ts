import type { TextRun, TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

const mark = (name: string): TextRun => ({ text: name, sup: true, footnote: name })

export const footnotes: TypesetDefinition = {
  ...page,
  language: 'en',
  content: [
    { text: 'Article 1', bold: true, marginBottom: 3 },
    {
      text: [
        'All human beings are born free and equal in dignity and rights.',
        mark('1'),
        ' They are endowed with reason and conscience',
        mark('2'),
        ' and should act towards one another in a spirit of brotherhood.',
      ],
    },
  ],
  footnotes: {
    1: { text: ['1  ', { text: 'Universal Declaration of Human Rights', italics: true }, ', 1948.'], fontSize: 7 },
    2: { text: '2  The drafters weighed both words for long.', fontSize: 7 },
  },
  footnoteArea: { ruleLength: 60, below: 3 },
}
