import { constant } from '../evaluate/bound.js'
import { evidenceOf, unite } from '../evaluate/evidence.js'
import { isPlainObject } from '../evaluate/kinds.js'
import { invalid, listArgument } from './arguments.js'
import type { ValueHelper } from './helper.js'

const wanted = 'the code of a State or delegation, or an entry with `state` or `id`'

/** `{{state code}}`: the name of a State or delegation. */
export const state: ValueHelper = {
  parameters: [1, 1],
  evaluate: (call) => {
    const [argument] = call.positional
    if (argument === undefined) return undefined
    const code = codeOf(argument.value)
    if (code === undefined) return invalid(call, argument, wanted)
    return { value: constant({ type: 'state', code }), evidence: call.evidence }
  },
}

/** `{{states list}}`: names in the alphabetical order of each language. */
export const states: ValueHelper = {
  parameters: [1, 1],
  evaluate: (call) => {
    const [argument] = call.positional
    const list = listArgument(call, argument)
    if (argument === undefined || list === undefined) return undefined
    const codes = list.map(codeOf)
    const bad = codes.indexOf(undefined)
    if (bad !== -1) return invalid(call, { ...argument, value: list[bad] }, wanted)
    if (codes.length === 0)
      return call.fault('list-empty', 'The list of States is empty.', argument, 'Ask with `{{#if …}}`.')
    const node = { type: 'states', codes: codes.filter((code) => code !== undefined) } as const
    return { value: constant(node), evidence: unite(call.evidence, ...list.map(evidenceOf)) }
  },
}

function codeOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!isPlainObject(value)) return undefined
  for (const field of ['state', 'id']) {
    if (Object.hasOwn(value, field) && typeof value[field] === 'string') return value[field]
  }
  return undefined
}
