import { kindsOf } from './kinds.js'
import { type Problem, sizeOf } from './problem.js'

/**
 * What of those who took part still bears on the meetings from one on, as a mask: two sets with the same mask have the
 * same future. Of one kind only the number counts; of those who cannot come again, only the groups that they stand for.
 */
export function stateOf(problem: Problem): (meeting: number, used: number) => number {
  const kinds = kindsOf(problem).map((mask) => ({ mask, first: firstOf(mask) }))
  const groups = problem.criteria.flatMap((criterion) => (criterion.counts === 'groups' ? criterion.groups : []))
  const phases = Array.from({ length: problem.meetings.length + 1 }, (_, meeting) => {
    const future = problem.meetings.slice(meeting).reduce((sum, { fixed, open }) => sum | fixed | open, 0)
    const open = groups.filter((group) => (group & future) !== 0)
    return { coming: kinds.filter(({ mask }) => (mask & future) !== 0), gone: ~future, open }
  })
  return (meeting, used) => {
    const { coming = [], gone = 0, open = [] } = phases[meeting] ?? {}
    let state = 0
    for (const { first, mask } of coming) state |= first[sizeOf(mask & used)] ?? 0
    for (const group of open) {
      const past = group & used & gone
      // One that stands for the group is enough; a group that somebody kept already stands for needs none.
      if (past !== 0 && (group & state) === 0) state |= past & -past
    }
    return state
  }
}

/** The first so many of a kind, by their number. */
function firstOf(mask: number): readonly number[] {
  const first = [0]
  for (let rest = mask, taken = 0; rest !== 0; rest &= rest - 1) {
    taken |= rest & -rest
    first.push(taken)
  }
  return first
}
