import { Bound, type ReferenceRequest } from '../evaluate/bound.js'
import { evidenceOf, unite } from '../evaluate/evidence.js'
import { isPlainObject } from '../evaluate/kinds.js'
import { wordArgument } from './arguments.js'
import type { Call, ValueHelper } from './helper.js'

/**
 * `{{ref "anchor"}}`, `{{ref from="a" to="b"}}`, `{{ref "a" document="working-paper"}}`: a reference by id.
 * `{{ref entry}}` takes the id from the fields `paragraph` and `document` of an entry of the record, and a fault in it is
 * told there. With `style="locator"` it is the number alone.
 */
export const ref: ValueHelper = {
  parameters: [1, 1],
  options: ['document', 'from', 'style', 'to'],
  insteadOfParameters: ['from', 'to'],
  evaluate: (call) => {
    const style = styleOf(call)
    const request = style === false ? undefined : (ofEntry(call) ?? ofWords(call))
    if (style === false || request === undefined) return undefined
    const value = new Bound((settling) => settling.resolve({ ...request, ...style }))
    return { value, evidence: unite(call.evidence, evidenceOf(call.positional[0]?.value)) }
  },
}

function ofWords(call: Call): ReferenceRequest | undefined {
  const document = word(call, 'document')
  const from = wordArgument(call, call.positional[0] ?? call.named.get('from'), 'an anchor')
  const to = word(call, 'to')
  if (from === undefined || document === false || to === false) return undefined
  return { from, ...to, ...document, place: call.place }
}

/** An entry that says which paragraph of which paper it is about. */
function ofEntry(call: Call): ReferenceRequest | undefined {
  const entry = call.positional[0]?.value
  if (!isPlainObject(entry) || typeof entry.paragraph !== 'string' || typeof entry.document !== 'string') {
    return undefined
  }
  const fields = isPlainObject(entry.source) ? entry.source.fields : undefined
  const written = isPlainObject(fields) ? (fields.paragraph as ReferenceRequest['place'] | undefined) : undefined
  return { from: entry.paragraph, document: entry.document, place: written ?? call.place }
}

function styleOf(call: Call): false | Pick<ReferenceRequest, 'style'> {
  const argument = call.named.get('style')
  if (argument === undefined) return {}
  if (argument.value === 'locator') return { style: 'locator' }
  call.fault('argument-invalid', 'The style of a reference is `locator`, the number alone.', argument)
  return false
}

function word<Name extends 'document' | 'to'>(call: Call, name: Name): { readonly [N in Name]?: string } | false {
  const argument = call.named.get(name)
  if (argument === undefined) return {}
  const value = wordArgument(call, argument, 'an id')
  return value === undefined ? false : ({ [name]: value } as { readonly [N in Name]: string })
}
