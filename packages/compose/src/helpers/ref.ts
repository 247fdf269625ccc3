import { Bound } from '../evaluate/bound.js'
import { wordArgument } from './arguments.js'
import type { Call, ValueHelper } from './helper.js'

/** `{{ref "anchor"}}`, `{{ref from="a" to="b"}}`, `{{ref "a" document="working-paper"}}`: a reference by id. */
export const ref: ValueHelper = {
  parameters: [1, 1],
  options: ['document', 'from', 'to'],
  insteadOfParameters: ['from', 'to'],
  evaluate: (call) => {
    const document = word(call, 'document')
    const from = wordArgument(call, call.positional[0] ?? call.named.get('from'), 'an anchor')
    const to = word(call, 'to')
    if (from === undefined || document === false || to === false) return undefined
    const { place } = call
    const value = new Bound((settling) => settling.resolve({ from, ...to, ...document, place }))
    return { value, evidence: call.evidence }
  },
}

function word<Name extends 'document' | 'to'>(call: Call, name: Name): { readonly [N in Name]?: string } | false {
  const argument = call.named.get(name)
  if (argument === undefined) return {}
  const value = wordArgument(call, argument, 'an id')
  return value === undefined ? false : ({ [name]: value } as { readonly [N in Name]: string })
}
