import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline } from '../../src/internals.js'
import { totalFit } from '../../src/layout/total-fit.js'
import { type Word, wordOf } from '../../src/layout/word.js'

const width = 100

// A word with a space of 4 behind it.
function word(letters: number): Word {
  const measures = {
    width: letters + 4,
    leadingCut: 0,
    trailingCut: 4,
    gapAfter: 0,
    stretch: 2.4,
    shrink: 1,
    fontSize: 12,
  }
  return wordOf([measures as Inline])
}

/** What Knuth and Plass let a line cost: the square of ten and its badness. */
function cost(letters: readonly number[], isLast: boolean): number {
  const natural = letters.reduce((sum, count) => sum + count + 4, -4)
  const gaps = letters.length - 1
  const room = width - natural
  if (isLast) return room < 0 ? Number.POSITIVE_INFINITY : 100 + (natural < 21 ? 50_000 : 0)
  if (-room > gaps) return Number.POSITIVE_INFINITY
  const badness = gaps === 0 ? (room === 0 ? 0 : 1e6) : 100 * Math.abs(room / (gaps * (room < 0 ? 1 : 2.4))) ** 3
  return (10 + Math.min(badness, 1e6)) ** 2
}

function costOf(letters: readonly number[], ends: readonly number[]): number {
  return ends.reduce((sum, end, index) => {
    return sum + cost(letters.slice(ends[index - 1] ?? 0, end), end === letters.length)
  }, 0)
}

/** All ways to break so many words into lines. */
function everyWay(count: number, from = 0): readonly (readonly number[])[] {
  if (from === count) return [[]]
  const firsts = Array.from({ length: count - from }, (_, index) => from + index + 1)
  return firsts.flatMap((first) => everyWay(count, first).map((rest) => [first, ...rest]))
}

test('no other way to break a paragraph costs less', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 3, max: 40 }), { minLength: 1, maxLength: 11 }), (letters) => {
      const found = costOf(letters, totalFit(letters.map(word), width) ?? [])
      const alone = Math.min(...everyWay(letters.length).map((ends) => costOf(letters, ends).valueOf()))
      // A last line counts as short below 1.75 times the size: 21.
      expect(found).toBeCloseTo(alone, 3)
    }),
    { numRuns: 100 },
  )
})

test('a word that is wider than the line is left to others', () => {
  expect(totalFit([word(20), word(101), word(20)], width)).toBeUndefined()
  expect(totalFit([word(20), word(100), word(20)], width)).toEqual([1, 2, 3])
})

test('the time grows with the length and no faster', () => {
  const words = Array.from({ length: 100_000 }, (_, index) => word(3 + ((index * 7) % 11)))
  const before = performance.now()
  const ends = totalFit(words, width) ?? []
  expect(performance.now() - before).toBeLessThan(2000)
  expect(ends.at(-1)).toBe(100_000)
})
