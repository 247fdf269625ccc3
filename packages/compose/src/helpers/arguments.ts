import { type Argument, type Bound, bind } from '../evaluate/bound.js'
import { describe } from '../evaluate/kinds.js'
import type { Call } from './helper.js'

/** The node of an argument; one that cannot be printed is reported. */
export function boundArgument(call: Call, argument: Argument): Bound | undefined {
  return bind(argument, (ruleId, reason, hint) => call.fault(ruleId, reason, argument, hint))
}

/** An argument that must be a word: an id, a key, a code. */
export function wordArgument(call: Call, argument: Argument | undefined, what: string): string | undefined {
  if (argument === undefined) return undefined
  if (typeof argument.value === 'string') return argument.value
  return invalid(call, argument, what)
}

/** An argument that must be a number. */
export function numberArgument(call: Call, argument: Argument | undefined): number | undefined {
  if (argument === undefined) return undefined
  if (typeof argument.value === 'number' && Number.isFinite(argument.value)) return argument.value
  return invalid(call, argument, 'a number')
}

/** An argument that must be a list. */
export function listArgument(call: Call, argument: Argument | undefined): readonly unknown[] | undefined {
  if (argument === undefined) return undefined
  if (Array.isArray(argument.value)) return argument.value
  return invalid(call, argument, 'a list')
}

/** Reports an argument of the wrong sort. */
export function invalid(call: Call, argument: Argument, wanted: string): undefined {
  if (argument.value === null) {
    return call.fault('value-absent', 'The value is absent here.', argument, 'Write it inside `{{#if …}}`.')
  }
  return call.fault('argument-invalid', `The argument is ${describe(argument.value)}; it must be ${wanted}.`, argument)
}
