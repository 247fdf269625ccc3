import type { TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

export const listMarkers: TypesetDefinition = {
  ...page,
  language: 'ru',
  content: [
    {
      markerWidth: 22,
      ol: [
        { marker: '9.', text: 'Никто не может быть подвергнут произвольному аресту, задержанию или изгнанию.' },
        {
          marker: '13.',
          stack: [
            'Каждый человек имеет право:',
            {
              markerWidth: 16,
              ol: [
                {
                  marker: 'а)',
                  text: 'свободно передвигаться и выбирать себе местожительство в пределах государства;',
                },
                { marker: 'б)', text: 'покидать любую страну и возвращаться в свою страну.' },
              ],
            },
          ],
        },
        { marker: '15.', stack: [{ ul: ['Гражданство — право каждого.', 'Его нельзя лишить произвольно.'] }] },
      ],
    },
  ],
}
