import { isTruthy } from '../evaluate/kinds.js'
import { invalid, listArgument, numberArgument } from './arguments.js'
import type { Call, ValueHelper } from './helper.js'

const condition = (parameters: readonly [number, number], holds: (call: Call) => boolean | undefined): ValueHelper => ({
  parameters,
  evaluate: (call) => {
    const value = holds(call)
    return value === undefined ? undefined : { value, evidence: call.evidence }
  },
})

const values = (call: Call) => call.positional.map(({ value }) => value)

/** `(eq a b)`: the same word, number or truth value; entries and texts are not compared. */
export const eq = condition([2, 2], (call) => {
  const bad = call.positional.find(({ value }) => typeof value === 'object' && value !== null)
  if (bad !== undefined) return invalid(call, bad, 'a word, a number or a truth value')
  const [left, right] = values(call)
  return left === right
})

export const not = condition([1, 1], (call) => !isTruthy(values(call)[0]))

export const and = condition([2, 10], (call) => values(call).every(isTruthy))

export const or = condition([2, 10], (call) => values(call).some(isTruthy))

/** `(gt a b)`: a number greater than another. */
export const gt = condition([2, 2], (call) => {
  const left = numberArgument(call, call.positional[0])
  const right = numberArgument(call, call.positional[1])
  return left === undefined || right === undefined ? undefined : left > right
})

/** `(before a b)`: a day of the record earlier than another; nothing is before or after a day that is not written. */
export const before = condition([2, 2], (call) => {
  const bad = call.positional.find(({ value }) => value !== null && !isDay(value))
  if (bad !== undefined) return invalid(call, bad, 'a date')
  const [left, right] = values(call)
  return isDay(left) && isDay(right) && left < right
})

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** `(count list)`: how many members a list has. */
export const count: ValueHelper = {
  parameters: [1, 1],
  evaluate: (call) => {
    const list = listArgument(call, call.positional[0])
    return list === undefined ? undefined : { value: list.length, evidence: call.evidence }
  },
}

/** `(concat a b)`: words and numbers joined into one word, for keys and ids; texts are refused. */
export const concat: ValueHelper = {
  parameters: [1, 10],
  evaluate: (call) => {
    const bad = call.positional.find(({ value }) => typeof value !== 'string' && typeof value !== 'number')
    if (bad !== undefined) return invalid(call, bad, 'a word or a number')
    return { value: values(call).map(String).join(''), evidence: call.evidence }
  },
}
