import type { TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

export const frame: TypesetDefinition = {
  ...page,
  defaultStyle: { fontSize: 10 },
  language: 'es',
  content: [
    'La Asamblea General proclama la presente Declaración como ideal común.',
    {
      role: 'section',
      margin: [0, 6],
      table: {
        widths: ['*'],
        body: [
          [
            [
              { text: 'Artículo 3', bold: true, marginBottom: 2 },
              'Todo individuo tiene derecho a la vida, a la libertad y a la seguridad de su persona.',
            ],
          ],
        ],
      },
      layout: {
        hLineWidth: () => 1,
        vLineWidth: () => 1,
        paddingLeft: () => 8,
        paddingRight: () => 8,
        paddingTop: () => 6,
        paddingBottom: () => 6,
      },
    },
    'Nadie estará sometido a esclavitud ni a servidumbre.',
  ],
}
