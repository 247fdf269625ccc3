import { bitsOf, type MeetingPlaces, type Problem, sizeOf } from './problem.js'
import { worthAt } from './worth.js'

/** One way to fill the places of a meeting. */
export interface Option {
  readonly members: number
  /** Those among them who are not fixed there. */
  readonly placed: number
  /** What the criteria that look at one meeting give, weighted. */
  readonly worth: number
}

/** Every way to fill the places of a meeting, in the order of the record: the first candidate before the second. */
export function optionsOf(meeting: number, problem: Problem): readonly Option[] {
  const places = problem.meetings[meeting]
  if (places === undefined) return []
  return choicesOf(places).map((placed) => {
    const members = placed | places.fixed
    return { members, placed, worth: worthAt(problem.criteria, meeting, members) }
  })
}

function choicesOf({ fixed, least, most, open }: MeetingPlaces): readonly number[] {
  const taken = sizeOf(fixed)
  const free = bitsOf(open & ~fixed)
  const choices: number[] = []
  // A longer choice stands before its own beginning, so that a place is left free only where that is better.
  const extend = (chosen: number, size: number, from: number) => {
    if (size < most - taken) {
      for (let index = from; index < free.length; index++) extend(chosen | (free[index] ?? 0), size + 1, index + 1)
    }
    if (size >= least - taken) choices.push(chosen)
  }
  extend(0, 0, 0)
  return choices
}
