import { type Criterion, type Problem, sizeOf } from './problem.js'
import { valueAt } from './worth.js'

/** Who takes part at each meeting, as masks, and what that is worth. */
export interface Series {
  readonly members: readonly number[]
  /** How often somebody is placed a second time or more. Fewer always comes before a higher score. */
  readonly repeats: number
  readonly score: number
}

/** What a series has by one criterion: `points` is `value` × `weight`. */
export interface CriterionScore {
  readonly criterion: string
  readonly weight: number
  readonly value: number
  readonly of: number
  readonly points: number
}

/** The value of a series by each criterion, in the order of the criteria. */
export function scoresOf(members: readonly number[], { criteria }: Problem): readonly CriterionScore[] {
  const all = members.reduce((sum, one) => sum | one, 0)
  return criteria.map((criterion) => {
    const value = measureOf(criterion, members, all)
    const { id, of, weight } = criterion
    return { criterion: id, weight, value, of, points: value * weight }
  })
}

function measureOf(criterion: Criterion, members: readonly number[], all: number): number {
  if (criterion.counts === 'groups') return criterion.groups.filter((group) => (group & all) !== 0).length
  return members.reduce((sum, one, meeting) => sum + valueAt(criterion, meeting, one), 0)
}

/** A series with its worth, counted from nothing: what the search adds up must come to the same. */
export function seriesOf(members: readonly number[], problem: Problem): Series {
  const score = scoresOf(members, problem).reduce((sum, { points }) => sum + points, 0)
  return { members, repeats: repeatsIn(members, problem.before), score }
}

function repeatsIn(members: readonly number[], before: number): number {
  let seen = before
  return members.reduce((sum, one) => {
    const again = sizeOf(one & seen)
    seen |= one
    return sum + again
  }, 0)
}
