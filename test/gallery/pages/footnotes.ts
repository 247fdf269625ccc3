import type { TextRun, TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

const mark = (name: string): TextRun => ({ text: name, sup: true, footnote: name })

export const footnotes: TypesetDefinition = {
  ...page,
  pageSize: { width: 200, height: 200 },
  defaultStyle: { fontSize: 11 },
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
    1: { text: ['1  ', { text: 'Universal Declaration of Human Rights', italics: true }, ', 1948.'], fontSize: 8 },
    2: { text: '2  See the preamble, paragraph 1.', fontSize: 8 },
  },
  footnoteArea: { ruleLength: 60, below: 3 },
}
