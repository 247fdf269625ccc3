import { constant } from '../evaluate/bound.js'
import { numberArgument } from './arguments.js'
import type { ValueHelper } from './helper.js'

const numberAs = (style: 'digits' | 'words' | 'ordinal'): ValueHelper => ({
  parameters: [1, 1],
  options: style === 'digits' ? ['inserted'] : [],
  evaluate: (call) => {
    const value = numberArgument(call, call.positional[0])
    const after = call.named.get('inserted')
    const inserted = after === undefined ? 0 : numberArgument(call, after)
    if (value === undefined || inserted === undefined) return undefined
    const node = { type: 'number', value, style, ...(inserted === 0 ? {} : { inserted }) } as const
    return { value: constant(node), evidence: call.evidence }
  },
})

/** `{{number n}}`: a number in digits; with `inserted=1` what was put in after it, 3 bis, with 2 the next, 3 ter. */
export const number = numberAs('digits')

/** `{{words n}}`: a number in words, as far as the language writes it so. */
export const words = numberAs('words')

/** `{{ordinal n}}`: first, second … */
export const ordinal = numberAs('ordinal')
