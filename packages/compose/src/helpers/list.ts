import type { MessageArgument, NeutralInline } from '@rapporteur/model'
import { type Argument, asInline, Bound } from '../evaluate/bound.js'
import { evidenceOf, unite } from '../evaluate/evidence.js'
import { boundArgument, listArgument, wordArgument } from './arguments.js'
import { fieldOf } from './field.js'
import type { Call, ValueHelper } from './helper.js'

/** `{{list items "field" style="disjunction"}}`: a field of each item, joined as the language joins. */
export const list: ValueHelper = {
  parameters: [1, 2],
  options: ['style'],
  evaluate: (call) => {
    const [argument] = call.positional
    const members = listArgument(call, argument)
    const style = styleOf(call)
    if (argument === undefined || members === undefined || style === undefined) return undefined
    if (members.length === 0) return call.fault('list-empty', 'The list is empty.', argument, 'Ask with `{{#if …}}`.')
    const items = members.map((member) => item(call, argument, member))
    if (items.some((one) => one === undefined)) return undefined
    const evidence = unite(call.evidence, ...members.map(evidenceOf))
    const value = new Bound((settling) => ({
      type: 'inlineList',
      style,
      items: items.flatMap((one) => inline(one?.bound.settle(settling), one)),
    }))
    return { value, evidence }
  },
}

interface Item extends Argument {
  readonly bound: Bound
}

function item(call: Call, argument: Argument, member: unknown): Item | undefined {
  const [, field] = call.positional
  const evidence = unite(call.evidence, evidenceOf(member))
  if (field === undefined) return withBound(call, { value: member, evidence, place: argument.place })
  const name = wordArgument(call, field, 'the name of a field')
  if (name === undefined) return undefined
  const found = fieldOf(call, field, member, name)
  return found === undefined ? undefined : withBound(call, { value: found.value, evidence, place: field.place })
}

function withBound(call: Call, argument: Argument): Item | undefined {
  const bound = boundArgument(call, argument)
  return bound === undefined ? undefined : { ...argument, bound }
}

function inline(node: MessageArgument | undefined, item: Item | undefined): readonly NeutralInline[] {
  return node === undefined || item === undefined ? [] : [asInline(node, item.evidence, item.place)]
}

function styleOf(call: Call): 'conjunction' | 'disjunction' | undefined {
  const argument = call.named.get('style')
  if (argument === undefined || argument.value === 'conjunction') return 'conjunction'
  if (argument.value === 'disjunction') return 'disjunction'
  return call.fault('argument-invalid', 'The style of a list is `conjunction` or `disjunction`.', argument)
}
