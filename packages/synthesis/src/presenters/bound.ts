import type { Option } from './options.js'
import { type Criterion, type Problem, sizeOf } from './problem.js'
import { valueAt } from './worth.js'

type Wish = Criterion & { readonly counts: 'wished' }

/** What a repeat costs: more than all criteria together can give. */
export function costOfRepeat({ criteria }: Problem): number {
  return 1 + criteria.reduce((sum, { of, weight }) => sum + of * weight, 0)
}

/**
 * An upper bound of what can still be added from a meeting on, once `used` have taken part, the groups that they stand
 * for included. It never rises along a series: each meeting is filled as well as so many new candidates allow, each
 * group counts that one of them could still bring in, and a wish at as many meetings as there are candidates for it.
 */
export function boundOf(problem: Problem, options: readonly (readonly Option[])[]) {
  const future = fromEnd(problem.meetings.map(({ fixed, open }) => open | fixed))
  const newcomers = fromEnd(problem.meetings.map(({ fixed, open }) => open & ~fixed & ~problem.before))
  const wishes = problem.criteria.filter((criterion) => criterion.counts === 'wished')
  const places = placesBound(problem, options, wishes)
  const wishBounds = wishes.map((wish) => wishBound(problem, wish))
  const groups = problem.criteria.flatMap((criterion) =>
    criterion.counts === 'groups' ? criterion.groups.map((group) => ({ group, weight: criterion.weight })) : [],
  )
  return (meeting: number, used: number): number => {
    const reachable = used | (future[meeting] ?? 0)
    const { best = 0, repeats = 0 } = places[meeting]?.[sizeOf((newcomers[meeting] ?? 0) & ~used)] ?? {}
    let bound = best
    for (const { group, weight } of groups) if ((group & reachable) !== 0) bound += weight
    for (const most of wishBounds) bound += most(meeting, used, repeats)
    return bound
  }
}

function fromEnd(masks: readonly number[]): readonly number[] {
  return [...masks, 0].map((_, meeting) => masks.slice(meeting).reduce((sum, mask) => sum | mask, 0))
}

/** The most that the meetings from one on can give, and the fewest repeats at which they can be held. */
interface PlacesBound {
  readonly best: number
  readonly repeats: number
}

// For each meeting and number of new candidates: each place past them is a repeat. Wishes are bounded by themselves.
function placesBound(problem: Problem, options: readonly (readonly Option[])[], wishes: readonly Wish[]) {
  const cost = costOfRepeat(problem)
  const counts = Array.from({ length: problem.ids.length + 1 }, (_, fresh) => fresh)
  const bounds: PlacesBound[][] = []
  bounds[options.length] = counts.map(() => ({ best: 0, repeats: 0 }))
  for (let meeting = options.length - 1; meeting >= 0; meeting--) {
    const bySize = bestBySize(options[meeting] ?? [], (members) =>
      wishes.reduce((sum, wish) => sum + wish.weight * valueAt(wish, meeting, members), 0),
    )
    bounds[meeting] = counts.map((fresh) => {
      const reached = bySize.map(([size, worth]) => {
        const again = Math.max(0, size - fresh)
        const next = bounds[meeting + 1]?.[Math.max(0, fresh - size)] ?? { best: 0, repeats: 0 }
        return { best: worth - cost * again + next.best, repeats: again + next.repeats }
      })
      return {
        best: Math.max(...reached.map(({ best }) => best)),
        repeats: Math.min(...reached.map(({ repeats }) => repeats)),
      }
    })
  }
  return bounds as readonly (readonly PlacesBound[])[]
}

function bestBySize(options: readonly Option[], wished: (members: number) => number) {
  const best = new Map<number, number>()
  for (const { members, placed, worth } of options) {
    const size = sizeOf(placed)
    const own = worth - wished(members)
    best.set(size, Math.max(best.get(size) ?? own, own))
  }
  return [...best]
}

// A wish holds where the fixed see to it, once for each new candidate that it names, and once for each repeat: to repeat
// somebody more often than must be costs more than any wish gives.
function wishBound({ before, meetings }: Problem, { weight, wished }: Wish) {
  const own = meetings.map((places, meeting) => ({ ...places, wanted: wished[meeting] ?? 0 }))
  const newcomers = fromEnd(own.map(({ fixed, open, wanted }) => open & ~fixed & ~before & wanted))
  const from = [...own, null].map((_, meeting) => {
    const rest = own.slice(meeting)
    return {
      possible: rest.filter(({ fixed, open, wanted }) => ((fixed | open) & wanted) !== 0).length,
      given: rest.filter(({ fixed, wanted }) => (fixed & wanted) !== 0).length,
    }
  })
  return (meeting: number, used: number, repeats: number): number => {
    const { given = 0, possible = 0 } = from[meeting] ?? {}
    return weight * Math.min(possible, given + sizeOf((newcomers[meeting] ?? 0) & ~used) + repeats)
  }
}
