import { expect, test } from 'vitest'
import { fitColumns } from '../../src/layout/fit-columns.js'

function fitted(
  columns: readonly [number | string, number, number][],
  available: number,
): readonly (number | string)[] {
  const slots = columns.map(([width, _minWidth, _maxWidth]) => ({ width, _minWidth, _maxWidth, _calcWidth: 0 }))
  fitColumns(slots, available)
  return slots.map((slot) => (typeof slot.width === 'number' ? Math.round(slot.width) : slot.width))
}

test.each([
  [
    'columns that fit stay',
    [
      ['auto', 10, 20],
      ['*', 10, 500],
    ],
    100,
    ['auto', '*'],
  ],
  [
    'fixed widths give way by content',
    [
      [300, 20, 40],
      [300, 20, 140],
    ],
    120,
    [31, 89],
  ],
  [
    'narrow columns keep their words',
    [
      ['auto', 20, 20],
      ['auto', 500, 500],
      ['auto', 400, 400],
    ],
    200,
    [20, 90, 90],
  ],
] as const)('%s', (_, columns, available, expected) => {
  expect(fitted(columns as never, available)).toEqual(expected)
})
