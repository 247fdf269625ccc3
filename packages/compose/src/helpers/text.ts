import { boundArgument } from './arguments.js'
import type { ValueHelper } from './helper.js'

/** `{{text path}}`: a text of the record, a number or a word, as `{{path}}` gives it. */
export const text: ValueHelper = {
  parameters: [1, 1],
  evaluate: (call) => {
    const [argument] = call.positional
    const value = argument === undefined ? undefined : boundArgument(call, argument)
    return value === undefined ? undefined : { value, evidence: call.evidence }
  },
}
