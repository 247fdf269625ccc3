import { expect, test } from 'vitest'
import { linesHere, smallestStart } from '../../src/layout/split-lines.js'

test.each([
  ['all fit', { fitting: 5, left: 5, begins: true }, 5],
  ['one would be left: take one over', { fitting: 4, left: 5, begins: true }, 3],
  ['one would begin: go on overleaf', { fitting: 1, left: 5, begins: true }, 0],
  ['three lines stay whole', { fitting: 2, left: 3, begins: true }, 0],
  ['a later part may be one line', { fitting: 1, left: 5, begins: false }, 1],
  ['none fit', { fitting: 0, left: 2, begins: true }, 0],
])('%s', (_, foot, expected) => {
  expect(linesHere(foot)).toBe(expected)
})

test('a paragraph begins with two lines, a short one whole', () => {
  expect([1, 2, 3, 4, 9].map(smallestStart)).toEqual([1, 2, 3, 2, 2])
})
