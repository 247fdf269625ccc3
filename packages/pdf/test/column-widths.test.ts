import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnWidths } from '../src/column-widths.js'

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

it('shares out the whole room', () => {
  const cell = fc.string({ maxLength: 200 })
  const rows = fc
    .integer({ min: 1, max: 7 })
    .chain((count) => fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 6 }))
  fc.assert(
    fc.property(rows, fc.integer({ min: 100, max: 500 }), (given, room) => {
      const widths = columnWidths(given, 9, room)
      expect(total(widths)).toBeCloseTo(room, 3)
      expect(widths.every((width) => width > 0)).toBe(true)
    }),
  )
})

it('gives a long text more, and a short one what its words need', () => {
  const [short, long] = columnWidths(
    [
      ['No.', 'Text'],
      ['12', 'word '.repeat(200)],
    ],
    9,
    400,
  )
  expect(short).toBeGreaterThan(12)
  expect(short).toBeLessThan(40)
  expect(long).toBeGreaterThan(360)
})

it('keeps whole what no line breaks: a range of days with a hyphen before a digit', () => {
  const range = '23\u00a0février-28\u00a0mars\u00a02024'
  const widthFor = (text: string) =>
    columnWidths(
      [
        ['Période', 'Texte'],
        [text, 'mot '.repeat(200)],
      ],
      9,
      300,
    )[0] ?? 0
  expect(widthFor(range)).toBeGreaterThanOrEqual(widthFor(range.replace('-', '\u00a0')) - 3)
})
