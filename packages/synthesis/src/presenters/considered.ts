import { maximumParticipants } from '@rapporteur/model'
import type { Candidate } from './candidates.js'

/** The candidates among whom a series is searched, and those for whom the search has no room. */
export interface Considered {
  readonly candidates: readonly Candidate[]
  readonly leftOut: readonly Candidate[]
}

/**
 * The candidates in the order of the record, then those fixed without an offer. Nothing is lost by passing over who can
 * come to no session, and over so many of a kind that they outnumber the places by more than one. Past the room there is,
 * the latest of the largest groups of one region and profile are left out; the fixed never are.
 */
export function consideredOf(
  offered: readonly Candidate[],
  fixed: readonly Candidate[],
  past: ReadonlySet<string>,
  places: number,
): Considered {
  const isFixed = (id: string) => fixed.some((one) => one.id === id)
  const kind = ({ id, profile, region, sessions, topics, type }: Candidate) =>
    JSON.stringify([region, profile, type, [...topics].sort(), sessions, past.has(id)])
  const free = offered.filter(({ id, sessions }) => sessions.length > 0 && !isFixed(id))
  const useful = firstOfEach(free, kind, places + 1)
  const inTurn = ranksBy(useful, ({ profile, region, type }) => JSON.stringify([region, profile, type]))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
  const leftOut = new Set(inTurn.slice(Math.max(0, maximumParticipants - fixed.length)))
  const kept = new Set(useful.filter((one) => !leftOut.has(one)))
  return {
    candidates: [
      ...offered.filter((one) => kept.has(one) || isFixed(one.id)),
      ...fixed.filter(({ id }) => offered.every((one) => one.id !== id)),
    ],
    leftOut: useful.filter((one) => leftOut.has(one)),
  }
}

function firstOfEach(candidates: readonly Candidate[], kind: (one: Candidate) => string, most: number) {
  return ranksBy(candidates, kind)
    .filter(({ rank }) => rank < most)
    .map(({ one }) => one)
}

/** Each candidate with the number of those of its group that stand before it. */
function ranksBy(candidates: readonly Candidate[], group: (one: Candidate) => string) {
  const counts = new Map<string, number>()
  return candidates.map((one) => {
    const rank = counts.get(group(one)) ?? 0
    counts.set(group(one), rank + 1)
    return { one, rank }
  })
}
