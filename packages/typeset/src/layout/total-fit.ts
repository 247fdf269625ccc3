import { type LineSums, lineSums } from './line-sums.js'
import type { Word } from './word.js'

const tolerance = 0.001
// After Knuth and Plass, “Breaking paragraphs into lines” (1981): what a line costs by itself, and at most.
const linePenalty = 10
const worst = 1_000_000
/** A last line that is shorter than so many ems stands like a word that was forgotten. */
const shortest = 1.75
const shortPenalty = 50_000

/**
 * Ends of lines, as counts of words, that keep the room between the words of the whole paragraph as even as can be; none
 * where a word is wider than the line. Linear in the length: a line is tried with no more words than it can hold.
 */
export function totalFit(words: readonly Word[], width: number): readonly number[] | undefined {
  const sums = lineSums(words)
  const short = shortest * (words[0]?.inlines[0]?.fontSize ?? 0)
  const costs = new Float64Array(words.length + 1).fill(Number.POSITIVE_INFINITY)
  const starts = new Int32Array(words.length + 1)
  costs[0] = 0
  let first = 0
  for (let end = 1; end <= words.length; end += 1) {
    while (first < end && isOverfull(sums, first, end, width)) first += 1
    for (let start = first; start < end; start += 1) {
      const line = end < words.length ? costOf(sums, start, end, width) : costOfLast(sums, start, end, width, short)
      const cost = (costs[start] as number) + line
      if (cost >= (costs[end] as number)) continue
      costs[end] = cost
      starts[end] = start
    }
    if (costs[end] === Number.POSITIVE_INFINITY) return undefined
  }
  return endsFrom(starts)
}

function isOverfull({ natural, shrink }: LineSums, start: number, end: number, width: number): boolean {
  return natural.between(start, end) - shrink.between(start, end) > width + tolerance
}

function costOf({ natural, stretch, shrink }: LineSums, start: number, end: number, width: number): number {
  const room = width - natural.between(start, end)
  const open = room < 0 ? shrink.between(start, end) : stretch.between(start, end)
  if (open <= 0) return Math.abs(room) < tolerance ? linePenalty ** 2 : (linePenalty + worst) ** 2
  const ratio = Math.abs(room / open)
  const demerit = linePenalty + Math.min(100 * ratio * ratio * ratio, worst)
  return demerit * demerit
}

// The last line is not spread, nor tightened.
function costOfLast({ natural }: LineSums, start: number, end: number, width: number, short: number): number {
  const length = natural.between(start, end)
  if (length > width + tolerance) return Number.POSITIVE_INFINITY
  return linePenalty ** 2 + (start > 0 && length < short ? shortPenalty : 0)
}

function endsFrom(starts: Int32Array): readonly number[] {
  const ends: number[] = []
  for (let end = starts.length - 1; end > 0; end = starts[end] ?? 0) ends.push(end)
  return ends.reverse()
}
