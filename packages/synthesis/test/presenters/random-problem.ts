import fc from 'fast-check'
import type { Criterion, Problem } from '../../src/presenters/problem.js'

const weight = fc.integer({ min: 0, max: 5 })

/** Criteria of both scopes over so many candidates and meetings. */
function criteriaOf(candidates: number, meetings: number): fc.Arbitrary<readonly Criterion[]> {
  const mask = fc.integer({ min: 0, max: 2 ** candidates - 1 })
  const groups = fc
    .record({ weight, groups: fc.array(mask, { maxLength: 4 }) })
    .map((drawn): Criterion => ({ ...drawn, id: 'groups', counts: 'groups', of: drawn.groups.length }))
  const places = weight.map(
    (own): Criterion => ({ id: 'places', weight: own, of: meetings * candidates, counts: 'members' }),
  )
  const diverse = fc
    .record({ weight, groups: fc.array(mask, { maxLength: 3 }) })
    .map((drawn): Criterion => ({ ...drawn, id: 'diverse', of: meetings, counts: 'diverse' }))
  const wished = fc
    .record({ weight, wished: fc.array(mask, { minLength: meetings, maxLength: meetings }) })
    .map((drawn): Criterion => ({ ...drawn, id: 'wished', of: meetings, counts: 'wished' }))
  return fc.tuple(groups, groups, places, diverse, wished)
}

/** Problems of any shape, small enough that every series can be counted out. */
export function problems(limits: { readonly candidates: number; readonly meetings: number }): fc.Arbitrary<Problem> {
  return fc
    .record({
      candidates: fc.integer({ min: 1, max: limits.candidates }),
      meetings: fc.integer({ min: 1, max: limits.meetings }),
    })
    .chain(({ candidates, meetings }) => {
      const mask = fc.integer({ min: 0, max: 2 ** candidates - 1 })
      const few = fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.nat(candidates - 1).map((bit) => 1 << bit) },
      )
      const meeting = fc
        .record({ least: fc.nat(2), more: fc.nat(1), fixed: few, open: mask, mayRepeat: fc.boolean() })
        .map(({ more, ...drawn }) => ({ ...drawn, most: Math.max(1, drawn.least + more) }))
      return fc.record({
        ids: fc.constant(Array.from({ length: candidates }, (_, index) => `c${index}`)),
        meetings: fc.array(meeting, { minLength: meetings, maxLength: meetings }),
        before: few,
        criteria: criteriaOf(candidates, meetings),
      })
    })
}
