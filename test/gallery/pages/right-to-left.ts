import type { TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

export const rightToLeft: TypesetDefinition = {
  ...page,
  language: 'ar',
  content: [
    { text: 'المادة 1 (من 30)', bold: true },
    { text: 'يولد جميع الناس أحراراً [متساوين في الكرامة والحقوق]، وقد وهبوا «عقلاً وضميراً».', marginBottom: 4 },
    {
      layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
      table: {
        widths: [20, 70, '*'],
        body: [
          ['1', 'العربية', 'من اليمين إلى اليسار'],
          ['2', 'الإنكليزية (English)', 'من اليسار إلى اليمين'],
        ],
      },
    },
  ],
}
