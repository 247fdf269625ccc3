import { constant } from '../evaluate/bound.js'
import { numberArgument } from './arguments.js'
import type { ValueHelper } from './helper.js'

const numberAs = (style: 'digits' | 'words' | 'ordinal'): ValueHelper => ({
  parameters: [1, 1],
  evaluate: (call) => {
    const value = numberArgument(call, call.positional[0])
    return value === undefined
      ? undefined
      : { value: constant({ type: 'number', value, style }), evidence: call.evidence }
  },
})

/** `{{number n}}`: a number in digits. */
export const number = numberAs('digits')

/** `{{words n}}`: a number in words, as far as the language writes it so. */
export const words = numberAs('words')

/** `{{ordinal n}}`: first, second … */
export const ordinal = numberAs('ordinal')
