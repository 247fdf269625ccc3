import { boundOf, scaleOf } from './bound.js'
import { Frontier, isEarlier, type Prefix } from './frontier.js'
import { type Option, optionsOf } from './options.js'
import { type Problem, sizeOf } from './problem.js'
import { type Series, seriesOf } from './series.js'

/**
 * The best series and the runner-up, exactly: fewest repeats, then the highest score, then the order of the record. None
 * where the places cannot be filled, one where there is a single way to fill them.
 *
 * Branch and bound over the meetings, the prefix with the highest bound first. What follows a prefix depends only on the
 * meeting reached and on who took part, so of the prefixes that agree in both the two best suffice.
 */
export function bestSeries(problem: Problem): readonly Series[] {
  const options = problem.meetings.map((_, meeting) => optionsOf(meeting, problem))
  if (options.some((ofMeeting) => ofMeeting.length === 0)) return []
  const search = searchOf(problem, options)
  const found: Series[] = []
  for (let prefix = search.next(); prefix !== undefined && found.length < 2; ) {
    if (prefix.meeting === options.length) {
      const members = prefix.path.map((option, meeting) => options[meeting]?.[option]?.members ?? 0)
      found.push(seriesOf(members, problem))
    } else search.extend(prefix)
    if (found.length < 2) prefix = search.next()
  }
  return found
}

function searchOf(problem: Problem, options: readonly (readonly Option[])[]) {
  const scale = scaleOf(problem)
  const bound = boundOf(problem, options, scale)
  const frontier = new Frontier()
  const leaders = new Map<number, Prefix[]>()
  const offer = (prefix: Prefix) => {
    if (isAmongTwoBest(prefix, leaders, options.length)) frontier.push(prefix)
  }
  offer({ meeting: 0, used: 0, value: 0, bound: bound(0, 0), path: [] })
  return {
    next: () => frontier.pop(),
    extend: ({ meeting, path, used, value }: Prefix) => {
      const mayRepeat = problem.meetings[meeting]?.mayRepeat ?? true
      for (const [index, { members, placed, worth }] of (options[meeting] ?? []).entries()) {
        const seen = used | problem.before
        if (!mayRepeat && (placed & seen) !== 0) continue
        const reached = value + worth - scale.repeat * sizeOf(members & seen)
        const after = used | members
        const most = reached + bound(meeting + 1, after)
        offer({ meeting: meeting + 1, used: after, value: reached, bound: most, path: [...path, index] })
      }
    },
  }
}

/** Keeps the two best prefixes that end at one meeting with the same participants; a third leads to no answer. */
function isAmongTwoBest(prefix: Prefix, leaders: Map<number, Prefix[]>, meetings: number): boolean {
  const state = prefix.used * (meetings + 1) + prefix.meeting
  const own = leaders.get(state)
  if (own === undefined) {
    leaders.set(state, [prefix])
    return true
  }
  const [first, second] = own
  if (second !== undefined && !isBetter(prefix, second)) return false
  const [best, worse] = first === undefined || isBetter(prefix, first) ? [prefix, first] : [first, prefix]
  leaders.set(state, worse === undefined ? [best] : [best, worse])
  return true
}

function isBetter(one: Prefix, other: Prefix): boolean {
  return one.value === other.value ? isEarlier(one.path, other.path) : one.value > other.value
}
