import type { TypesetDefinition } from '@rapporteur/typeset'
import { halfPage } from './page.js'

const note =
  'Article 29: everyone has duties to the community in which alone the free and full development of his personality ' +
  'is possible. In the exercise of his rights and freedoms, everyone shall be subject only to such limitations as are ' +
  'determined by law solely for the purpose of securing due recognition and respect for the rights and freedoms of ' +
  'others.'

export const noteOverleaf: TypesetDefinition = {
  ...halfPage,
  pageSize: { width: 150, height: 140 },
  language: 'en',
  content: [
    'Everyone has the right to life, liberty and security of person.',
    { text: ['Everyone has the right to own property.', { text: '1', sup: true, footnote: 'duties' }] },
    'No one shall be held in slavery or servitude.',
    'Everyone has the right to a nationality.',
    'Everyone has the right to education.',
    'Everyone has the right to work.',
  ],
  footnotes: { duties: { text: `1  ${note}`, fontSize: 7 } },
  footnoteArea: { above: 6, ruleLength: 40, below: 3 },
}
