import { boundOf, costOfRepeat } from './bound.js'
import { Frontier, isEarlier, type Prefix } from './frontier.js'
import { type Option, optionsOf } from './options.js'
import { type Problem, sizeOf } from './problem.js'
import { type Series, seriesOf } from './series.js'
import { stateOf } from './states.js'

/**
 * The best series and the runner-up, exactly: fewest repeats, then the highest score, then the order of the record. None
 * where the places cannot be filled, one where there is a single way to fill them.
 *
 * Branch and bound over the meetings, the prefix with the highest bound first. What follows a prefix depends only on its
 * state, so of the prefixes that agree in that the two best suffice.
 */
export function bestSeries(problem: Problem): readonly Series[] {
  return seriesFound(problem, 2)
}

/** Whether there is any series that keeps the rules, whatever it is worth. */
export function isSolvable(problem: Problem): boolean {
  return seriesFound({ ...problem, criteria: [] }, 1).length > 0
}

function seriesFound(problem: Problem, wanted: number): readonly Series[] {
  const options = problem.meetings.map((_, meeting) => optionsOf(meeting, problem))
  if (options.some((ofMeeting) => ofMeeting.length === 0)) return []
  const search = searchOf(problem, options, wanted)
  const found: Series[] = []
  while (found.length < wanted) {
    const prefix = search.next()
    if (prefix === undefined) return found
    if (prefix.meeting === options.length) {
      const members = prefix.path.map((option, meeting) => options[meeting]?.[option]?.members ?? 0)
      found.push(seriesOf(members, problem))
    } else search.extend(prefix)
  }
  return found
}

/** What is known of the prefixes that end at one meeting in one state: the best of them, and what may still come. */
interface Meeting {
  readonly leaders: Map<number, Prefix[]>
  /** By who took part: their state, and the bound of what is still to come. */
  readonly known: Map<number, { readonly state: number; readonly rest: number }>
}

function searchOf(problem: Problem, options: readonly (readonly Option[])[], wanted: number) {
  const cost = costOfRepeat(problem)
  const bound = boundOf(problem, options)
  const state = stateOf(problem)
  const frontier = new Frontier()
  const reached: readonly Meeting[] = [...options, null].map(() => ({ leaders: new Map(), known: new Map() }))
  const knownOf = ({ known }: Meeting, meeting: number, used: number) => {
    const before = known.get(used)
    if (before !== undefined) return before
    const found = { state: state(meeting, used), rest: bound(meeting, used) }
    known.set(used, found)
    return found
  }
  frontier.push({ meeting: 0, used: 0, value: 0, bound: bound(0, 0), path: [] })
  return {
    next: () => frontier.pop(),
    extend: ({ meeting, path, used, value }: Prefix) => {
      const next = reached[meeting + 1]
      if (next === undefined) return
      const mayRepeat = problem.meetings[meeting]?.mayRepeat ?? true
      const seen = used | problem.before
      for (const [index, { members, placed, worth }] of (options[meeting] ?? []).entries()) {
        if (!mayRepeat && (placed & seen) !== 0) continue
        const after = used | members
        const own = knownOf(next, meeting + 1, after)
        const earned = value + worth - cost * sizeOf(members & seen)
        const leaders = leadersOf(next.leaders, own.state)
        const last = leaders[wanted - 1]
        if (last !== undefined && last.bound > earned + own.rest) continue
        const prefix = {
          meeting: meeting + 1,
          used: after,
          value: earned,
          bound: earned + own.rest,
          path: [...path, index],
        }
        if (isAmongBest(prefix, leaders, wanted)) frontier.push(prefix)
      }
    },
  }
}

function leadersOf(leaders: Map<number, Prefix[]>, state: number): Prefix[] {
  const known = leaders.get(state)
  if (known !== undefined) return known
  const none: Prefix[] = []
  leaders.set(state, none)
  return none
}

/** Keeps so many of the best prefixes in one state, the best first; any other leads to no answer. */
function isAmongBest(prefix: Prefix, leaders: Prefix[], wanted: number): boolean {
  const at = leaders.findIndex((leader) => isBetter(prefix, leader))
  if (at === -1 && leaders.length >= wanted) return false
  leaders.splice(at === -1 ? leaders.length : at, 0, prefix)
  leaders.length = Math.min(leaders.length, wanted)
  return true
}

// In one state the same may still come, so the bounds differ by what is reached, groups that are past included.
function isBetter(one: Prefix, other: Prefix): boolean {
  return one.bound === other.bound ? isEarlier(one.path, other.path) : one.bound > other.bound
}
