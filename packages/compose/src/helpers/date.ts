import { type Argument, constant } from '../evaluate/bound.js'
import { wordArgument } from './arguments.js'
import type { Call, ValueHelper } from './helper.js'

/** `{{date day}}` or `{{date first last}}`: a date or a range of dates, in words of the language. */
export const date: ValueHelper = {
  parameters: [1, 2],
  evaluate: (call) => {
    const value = dateOf(call, call.positional[0])
    const end = dateOf(call, call.positional[1])
    if (value === undefined || (end === undefined && call.positional.length > 1)) return undefined
    if (end !== undefined && end < value) {
      return call.fault('date-range-reversed', `The range ends on ${end}, before it begins on ${value}.`)
    }
    const node = { type: 'date', value, ...(end === undefined || end === value ? {} : { end }) } as const
    return { value: constant(node), evidence: call.evidence }
  },
}

/** An argument that must be a date. */
export function dateOf(call: Call, argument: Argument | undefined): string | undefined {
  const word = wordArgument(call, argument, 'a date')
  if (word === undefined) return undefined
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(word) && new Date(`${word}T00:00:00Z`).toJSON()?.startsWith(word) === true
  if (isDate) return word
  return call.fault('date-malformed', `\`${word}\` is not a date.`, argument, 'Dates are written 2024-02-22.')
}
