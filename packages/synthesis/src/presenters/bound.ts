import type { Option } from './options.js'
import { type Problem, sizeOf } from './problem.js'

/** What a series is worth as one number: a repeat costs more than all criteria together can give. */
export interface Scale {
  readonly repeat: number
}

/** The scale of a problem. */
export function scaleOf({ criteria }: Problem): Scale {
  return { repeat: 1 + criteria.reduce((sum, { of, weight }) => sum + of * weight, 0) }
}

/**
 * An upper bound of what can still be added from a meeting on, once `used` have taken part. It never rises along a
 * series: each meeting is filled as well as so many new candidates allow, and each group counts that one of them could
 * still bring in.
 */
export function boundOf(problem: Problem, options: readonly (readonly Option[])[], { repeat }: Scale) {
  const future = fromEnd(problem.meetings.map(({ fixed, open }) => open | fixed))
  const newcomers = fromEnd(problem.meetings.map(({ fixed, open }) => open & ~fixed & ~problem.before))
  const places = placesBound(options, problem.ids.length, repeat)
  const groups = problem.criteria.flatMap((criterion) =>
    criterion.scope === 'series' ? criterion.groups.map((group) => ({ group, weight: criterion.weight })) : [],
  )
  return (meeting: number, used: number): number => {
    const reachable = used | (future[meeting] ?? 0)
    let bound = places[meeting]?.[sizeOf((newcomers[meeting] ?? 0) & ~used)] ?? 0
    for (const { group, weight } of groups) if ((group & reachable) !== 0) bound += weight
    return bound
  }
}

function fromEnd(masks: readonly number[]): readonly number[] {
  return masks.map((_, meeting) => masks.slice(meeting).reduce((sum, mask) => sum | mask, 0))
}

// For each meeting and number of new candidates: the most that it and those after it give, each place past them a repeat.
function placesBound(options: readonly (readonly Option[])[], candidates: number, repeat: number) {
  const bounds: number[][] = Array.from({ length: options.length + 1 }, () => [])
  bounds[options.length] = Array.from({ length: candidates + 1 }, () => 0)
  for (let meeting = options.length - 1; meeting >= 0; meeting--) {
    const best = bestBySize(options[meeting] ?? [])
    const next = bounds[meeting + 1] ?? []
    bounds[meeting] = Array.from({ length: candidates + 1 }, (_, fresh) =>
      Math.max(
        ...best.map(
          ([size, worth]) => worth - repeat * Math.max(0, size - fresh) + (next[Math.max(0, fresh - size)] ?? 0),
        ),
      ),
    )
  }
  return bounds as readonly (readonly number[])[]
}

function bestBySize(options: readonly Option[]): readonly (readonly [number, number])[] {
  const best = new Map<number, number>()
  for (const { placed, worth } of options) {
    const size = sizeOf(placed)
    best.set(size, Math.max(best.get(size) ?? worth, worth))
  }
  return [...best]
}
