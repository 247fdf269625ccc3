import { evidenceOf, unite } from '../evaluate/evidence.js'
import { isPlainObject, isRecordText, isTruthy } from '../evaluate/kinds.js'
import { memberName } from '../evaluate/member-name.js'
import { invalid } from './arguments.js'
import type { BlockHelper, Inner } from './helper.js'

const branch = (holds: (value: unknown) => boolean): BlockHelper => ({
  parameters: [1, 1],
  print: (call, body) => {
    if (holds(call.positional[0]?.value)) body.program(call.evidence)
    else body.inverse(call.evidence)
  },
})

/** `{{#if x}}…{{else}}…{{/if}}`: both branches carry the evidence of `x`. */
export const ifBlock = branch(isTruthy)

export const unless = branch((value) => !isTruthy(value))

/** `{{#with entry}}…{{else}}…{{/with}}`: `this` is the entry. */
export const withBlock: BlockHelper = {
  parameters: [1, 1],
  print: (call, body) => {
    const value = call.positional[0]?.value
    const inner: Inner = { value, evidence: call.evidence }
    if (isTruthy(value)) body.program(call.evidence, { ...inner, parameters: [inner] })
    else body.inverse(call.evidence)
  },
}

/** `{{#each list}}…{{else}}…{{/each}}`: `this` is each member, with `@index`, `@key`, `@first` and `@last`. */
export const each: BlockHelper = {
  parameters: [1, 1],
  print: (call, body) => {
    const [argument] = call.positional
    if (argument === undefined) return
    const members = membersOf(argument.value)
    if (members === undefined) return invalid(call, argument, 'a list')
    for (const [index, [key, value]] of members.entries()) {
      const evidence = unite(call.evidence, evidenceOf(value))
      const data = new Map<string, unknown>([
        ['index', index],
        ['key', key],
        ['first', index === 0],
        ['last', index === members.length - 1],
      ])
      const parameters = [
        { value, evidence },
        { value: key, evidence },
      ]
      body.program(call.evidence, { value, evidence, data, parameters, member: memberName(value, key) })
    }
    if (members.length === 0) body.inverse(call.evidence)
  },
}

function membersOf(value: unknown): readonly (readonly [string | number, unknown])[] | undefined {
  if (value === null) return []
  if (Array.isArray(value)) return [...value.entries()]
  return isPlainObject(value) && !isRecordText(value) ? Object.entries(value) : undefined
}
