import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestSeries } from '../../src/presenters/best-series.js'
import { type Problem, sizeOf } from '../../src/presenters/problem.js'
import { type Series, seriesOf } from '../../src/presenters/series.js'
import { problems } from './random-problem.js'

const small = problems({ candidates: 5, meetings: 3 })

/** Every series that the rules allow, in the order of the record, by counting out all of them. */
function everySeries(problem: Problem): readonly Series[] {
  const extend = (members: readonly number[], seen: number): readonly (readonly number[])[] => {
    const places = problem.meetings[members.length]
    if (places === undefined) return [members]
    return subsetsInOrder(problem.ids.length)
      .filter((placed) => (placed & ~places.open) === 0 && (placed & places.fixed) === 0)
      .filter((placed) => {
        const size = sizeOf(placed | places.fixed)
        // The fixed are kept even where they are more than there are places: nobody is added then.
        const isFull = sizeOf(places.fixed) > places.most
        return size >= places.least && (size <= places.most || (isFull && placed === 0))
      })
      .filter((placed) => places.mayRepeat || (placed & seen) === 0)
      .flatMap((placed) => extend([...members, placed | places.fixed], seen | placed | places.fixed))
  }
  return extend([], problem.before).map((members) => seriesOf(members, problem))
}

/** All sets of so many candidates: by their members in turn, a longer set before its own beginning. */
function subsetsInOrder(candidates: number): readonly number[] {
  const listed = Array.from({ length: 2 ** candidates }, (_, mask) => mask)
  const word = (mask: number) =>
    Array.from({ length: candidates }, (_, bit) => bit)
      .filter((bit) => (mask & (1 << bit)) !== 0)
      .map(String)
      .concat('~')
      .join('')
  return listed.sort((a, b) => (word(a) < word(b) ? -1 : 1))
}

function ranked(all: readonly Series[]): readonly Series[] {
  return [...all].sort((a, b) => a.repeats - b.repeats || b.score - a.score)
}

describe('the search', () => {
  test('finds what counting out all series finds: the best and the second, ties by the order of the record', () => {
    fc.assert(
      fc.property(small, (problem) => {
        expect(bestSeries(problem)).toEqual(ranked(everySeries(problem)).slice(0, 2))
      }),
      { numRuns: 400 },
    )
  })

  test('keeps who is fixed, places only who is open, and fills no more and no fewer places than there are', () => {
    fc.assert(
      fc.property(problems({ candidates: 9, meetings: 5 }), (problem) => {
        for (const { members } of bestSeries(problem)) {
          for (const [meeting, { fixed, least, most, open }] of problem.meetings.entries()) {
            const own = members[meeting] ?? 0
            expect(own & fixed).toBe(fixed)
            expect(own & ~fixed & ~open).toBe(0)
            expect(sizeOf(own)).toBeGreaterThanOrEqual(least)
            expect(sizeOf(own)).toBeLessThanOrEqual(Math.max(most, sizeOf(fixed)))
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('repeats nobody at a meeting where somebody who has not taken part could be placed instead', () => {
    fc.assert(
      fc.property(problems({ candidates: 9, meetings: 5 }), (problem) => {
        const [best] = bestSeries(problem)
        const all = (best?.members ?? []).reduce((sum, own) => sum | own, problem.before)
        let seen = problem.before
        for (const [meeting, own] of (best?.members ?? []).entries()) {
          const { fixed = 0, open = 0 } = problem.meetings[meeting] ?? {}
          if ((own & ~fixed & seen) !== 0) expect(open & ~all).toBe(0)
          seen |= own
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a further candidate never makes the best series worse', () => {
    fc.assert(
      fc.property(problems({ candidates: 7, meetings: 4 }), fc.nat(), fc.nat(), (problem, where, member) => {
        const newcomer = 1 << problem.ids.length
        const meetings = problem.meetings.map((places, index) =>
          (where >> index) % 2 === 0 ? { ...places, open: places.open | newcomer } : places,
        )
        const criteria = problem.criteria.map((criterion) =>
          criterion.counts === 'groups' && criterion.groups.length > 0
            ? {
                ...criterion,
                groups: criterion.groups.map((group, index) => ((member >> index) % 2 ? group | newcomer : group)),
              }
            : criterion,
        )
        const [before] = bestSeries(problem)
        const [after] = bestSeries({ ...problem, ids: [...problem.ids, 'newcomer'], meetings, criteria })
        if (before === undefined) return
        expect(after?.repeats).toBeLessThanOrEqual(before.repeats)
        if (after?.repeats === before.repeats) expect(after.score).toBeGreaterThanOrEqual(before.score)
      }),
      { numRuns: 200 },
    )
  })
})
