import type { TextRun, TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

const struck = (text: TextRun['text']): TextRun => ({ text, decoration: 'lineThrough' })
const added = (text: TextRun['text']): TextRun => ({ text, decoration: 'underline' })

export const redline: TypesetDefinition = {
  ...page,
  defaultStyle: { fontSize: 11 },
  language: 'en',
  content: [
    {
      marginBottom: 8,
      text: [
        'All ',
        struck('men'),
        ' ',
        added(['human ', { text: 'beings', bold: true }]),
        ' are born free and equal in dignity and ',
        struck('in '),
        'rights, and ',
        added('should act towards one another in a spirit of brotherhood, endowed as they are with reason'),
        '.',
      ],
    },
    {
      direction: 'rtl',
      alignment: 'right',
      language: 'ar',
      text: ['يولد جميع ', struck('الرجال'), ' ', added('الناس (everyone)'), ' أحراراً متساوين في الكرامة.'],
    },
  ],
}
