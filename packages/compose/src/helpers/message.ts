import type { MessageArgument } from '@rapporteur/model'
import { Bound } from '../evaluate/bound.js'
import { boundArgument, wordArgument } from './arguments.js'
import type { ValueHelper } from './helper.js'

const keyPattern = /^([a-z][a-z0-9-]*)\.([A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9][A-Za-z0-9_-]*)*)$/

/** `{{message "namespace.key" name=value}}`: a sentence of the house; the namespace is what stands before the first dot. */
export const message: ValueHelper = {
  parameters: [1, 1],
  options: 'any',
  evaluate: (call) => {
    const [first] = call.positional
    const word = wordArgument(call, first, 'the key of a message')
    const [, namespace, key] = keyPattern.exec(word ?? '') ?? []
    if (word !== undefined && (namespace === undefined || key === undefined)) {
      const hint = 'Write `namespace.key` with letters, digits, `-` and `_` between the dots.'
      call.fault('message-key-malformed', `\`${word}\` is not the key of a message.`, first, hint)
    }
    const named = [...call.named].map(([name, argument]) => [name, boundArgument(call, argument)] as const)
    if (namespace === undefined || key === undefined || named.some(([, bound]) => bound === undefined)) return undefined
    const { evidence, place } = call
    const value = new Bound((settling) => {
      const settled = named.map(([name, bound]) => [name, bound?.settle(settling)] as const)
      const given = settled.filter((pair): pair is readonly [string, MessageArgument] => pair[1] !== undefined)
      return { type: 'message', namespace, key, arguments: Object.fromEntries(given), evidence, place }
    })
    return { value, evidence }
  },
}
