import type { TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

export const chineseLines: TypesetDefinition = {
  ...page,
  language: 'zh',
  defaultStyle: { fontSize: 11, alignment: 'justify', autospace: 0.25 },
  content: [
    {
      text: [
        { text: '《世界人权宣言》', bold: true },
        '（联合国大会1948年12月10日第217A（III）号决议）第1条：“人人生而自由，在尊严和权利上一律平等。',
        '他们赋有理性和良心，并应以兄弟关系的精神相对待。”',
      ],
    },
  ],
}
