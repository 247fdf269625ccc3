import type { TypesetDefinition } from '@rapporteur/typeset'
import { halfPage } from './page.js'

export const tableHead: TypesetDefinition = {
  ...halfPage,
  pageSize: { width: 150, height: 130 },
  language: 'en',
  content: {
    layout: 'lightHorizontalLines',
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['auto', '*'],
      body: [
        [
          { text: 'Language', bold: true },
          { text: 'Article 1 begins', bold: true },
        ],
        ['Arabic', 'يولد جميع الناس أحراراً'],
        ['Chinese', '人人生而自由'],
        ['English', 'All human beings'],
        ['French', 'Tous les êtres humains'],
        ['Russian', 'Все люди рождаются'],
        ['Spanish', 'Todos los seres'],
      ],
    },
  },
}
