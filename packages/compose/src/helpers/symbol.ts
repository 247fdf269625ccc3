import { constant } from '../evaluate/bound.js'
import { wordArgument } from './arguments.js'
import type { ValueHelper } from './helper.js'

/** `{{symbol s}}`: the symbol of a document. */
export const symbol: ValueHelper = {
  parameters: [1, 1],
  evaluate: (call) => {
    const value = wordArgument(call, call.positional[0], 'a symbol')
    return value === undefined ? undefined : { value: constant({ type: 'symbol', value }), evidence: call.evidence }
  },
}
