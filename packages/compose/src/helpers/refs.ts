import { Bound } from '../evaluate/bound.js'
import { invalid, listArgument } from './arguments.js'
import type { ValueHelper } from './helper.js'

/** `{{refs anchors}}`: the numbers of several paragraphs, joined as the language joins: “10, 12 and 14”. */
export const refs: ValueHelper = {
  parameters: [1, 1],
  evaluate: (call) => {
    const [argument] = call.positional
    const members = listArgument(call, argument)
    if (argument === undefined || members === undefined) return undefined
    const anchors = members.filter((member) => typeof member === 'string')
    if (anchors.length < members.length) return invalid(call, argument, 'a list of anchors')
    if (anchors.length === 0) return call.fault('list-empty', 'The list is empty.', argument, 'Ask with `{{#if …}}`.')
    const value = new Bound((settling) => ({
      type: 'inlineList',
      style: 'conjunction',
      items: anchors.flatMap((from) => settling.resolve({ from, style: 'locator', place: argument.place }) ?? []),
    }))
    return { value, evidence: call.evidence }
  },
}
