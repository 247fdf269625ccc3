import type { CanvasNode, Content, TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

const quarter = 36
const year = 4 * quarter

/** A bar over quarters of the year, with the lines between these behind it; one that goes on has a point. */
function bar(from: number, to: number, color: string, goesOn = false): CanvasNode {
  const lines = [0, 1, 2, 3, 4].map((x) => ({
    ...{ type: 'line', x1: x * quarter, y1: -4, x2: x * quarter, y2: 17 },
    ...{ lineWidth: 0.4, lineColor: '#999999' },
  }))
  const end = to * quarter - (goesOn ? 8 : 0)
  const points = [
    { x: from * quarter, y: 1 },
    { x: end, y: 1 },
    ...(goesOn ? [{ x: to * quarter, y: 6 }] : []),
    { x: end, y: 11 },
    { x: from * quarter, y: 11 },
  ]
  return { canvas: [...lines, { type: 'polyline', closePath: true, color, lineWidth: 0, points }] }
}

const row = (label: string, drawing: Content): readonly Content[] => [{ text: label, marginTop: -1 }, drawing]

export const chart: TypesetDefinition = {
  ...page,
  language: 'ar',
  content: {
    alt: 'الجدول الزمني',
    table: {
      widths: ['*', year],
      body: [
        row('', {
          columnGap: 0,
          columns: ['1', '2', '3', '4'].map((text) => ({ text, width: quarter, alignment: 'center' as const })),
        }),
        row('الإعداد', bar(0, 1.5, '#333333')),
        row('المشاورات', bar(1, 3, '#888888')),
        row('المتابعة', bar(2.5, 4, '#bbbbbb', true)),
      ],
    },
    layout: 'noBorders',
  },
}
