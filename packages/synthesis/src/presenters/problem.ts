/**
 * Who may be placed at which meeting, without names: a candidate is a bit of a mask, in the order of the record. What
 * `bestSeries` searches.
 */
export interface Problem {
  /** One id a bit, at most `maximumParticipants`: a mask is a number of 32 bits with a sign. */
  readonly ids: readonly string[]
  readonly meetings: readonly MeetingPlaces[]
  /** Those who took part before the series: to be placed again is to repeat them. */
  readonly before: number
  readonly criteria: readonly Criterion[]
}

/** The places of one meeting. */
export interface MeetingPlaces {
  readonly least: number
  readonly most: number
  /** Those whom the record places there; they are kept. */
  readonly fixed: number
  /** Those who may be placed there. */
  readonly open: number
  /** Whether somebody may be placed there who takes part elsewhere or took part before. */
  readonly mayRepeat: boolean
}

/** What makes one series better than another, by a value that grows with it; `weight` is what one point of it counts. */
export type Criterion = {
  readonly id: string
  readonly weight: number
  /** The greatest value that there could be. */
  readonly of: number
} & (
  | {
      /** How many of these groups have a member in the series. */
      readonly counts: 'groups'
      readonly groups: readonly number[]
    }
  | {
      /** How many take part, over all meetings. */
      readonly counts: 'members'
    }
  | {
      /** At how many meetings several take part, no two of them of one group. */
      readonly counts: 'diverse'
      readonly groups: readonly number[]
    }
  | {
      /** At how many meetings one of those who are wished for there takes part; a mask a meeting. */
      readonly counts: 'wished'
      readonly wished: readonly number[]
    }
)

/** How many bits are set. */
export function sizeOf(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** The bits of a mask, each as a mask of its own, lowest first. */
export function bitsOf(mask: number): readonly number[] {
  const bits: number[] = []
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest)
  return bits
}

/** The ids of a mask, in the order of the record. */
export function idsOf(mask: number, { ids }: Problem): readonly string[] {
  return ids.filter((_, index) => (mask & (1 << index)) !== 0)
}
