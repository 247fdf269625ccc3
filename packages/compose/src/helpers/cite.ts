import type { CitationNode, Evidence } from '@rapporteur/model'
import { type Argument, constant } from '../evaluate/bound.js'
import { evidenceOf, unite } from '../evaluate/evidence.js'
import { isPlainObject } from '../evaluate/kinds.js'
import { type CitedParts, citationNode, unknownSource } from '../tree/citation.js'
import { invalid, listArgument, wordArgument } from './arguments.js'
import type { Call, ValueHelper } from './helper.js'

const wanted = 'the id of a source, or an entry that names one in `document`'

/** `{{cite record}}` or `{{cite "id" para="23.a,23.b" annex="D" especially="8,11"}}`: a citation of a source. */
export const cite: ValueHelper = {
  parameters: [1, 1],
  options: ['para', 'annex', 'especially'],
  evaluate: (call) => {
    const [argument] = call.positional
    if (argument === undefined) return undefined
    const options = { para: option(call, 'para'), annex: option(call, 'annex'), especially: option(call, 'especially') }
    const made = citation(call, argument, options)
    return made === undefined ? undefined : { value: constant(made.node), evidence: made.evidence }
  },
}

/** `{{cites list}}`: several citations in one place. */
export const cites: ValueHelper = {
  parameters: [1, 1],
  evaluate: (call) => {
    const [argument] = call.positional
    const list = listArgument(call, argument)
    if (argument === undefined || list === undefined) return undefined
    if (list.length === 0)
      return call.fault('list-empty', 'The list of citations is empty.', argument, 'Ask with `{{#if …}}`.')
    const none = { para: undefined, annex: undefined, especially: undefined }
    const made = list.map((value) => citation(call, { ...argument, value }, none))
    const items = made.flatMap((one) => (one === undefined ? [] : [one.node]))
    if (items.length < made.length) return undefined
    const evidence = unite(call.evidence, ...made.map((one) => one?.evidence ?? []))
    return { value: constant({ type: 'inlineList', style: 'citations', items }), evidence }
  },
}

function citation(call: Call, argument: Argument, options: CitedParts) {
  const { value } = argument
  const record = isPlainObject(value) ? value : {}
  const id = typeof value === 'string' ? value : sourceId(record, call.sources)
  if (id === undefined) return invalid(call, argument, wanted)
  const source = call.sources.get(id)
  if (source === undefined) {
    const { ruleId, reason, hint } = unknownSource(id, call.sources)
    return call.fault(ruleId, reason, argument, hint)
  }
  const evidence: readonly Evidence[] = unite(call.evidence, evidenceOf(value), evidenceOf(source))
  const parts = {
    para: options.para ?? joinedField(record, 'para'),
    annex: options.annex ?? joinedField(record, 'annex'),
    especially: options.especially ?? joinedField(record, 'especially'),
  }
  const node: CitationNode | string = citationNode(source, parts, evidence, argument.place)
  if (typeof node !== 'string') return { node, evidence }
  return call.fault('locator-malformed', node, argument, 'Write paths such as `23.a` and ranges such as `13-19`.')
}

// The field `source` of an entry of the record is its own origin, which is no id.
function sourceId(record: Readonly<Record<string, unknown>>, sources: Call['sources']): string | undefined {
  const named = ['document', 'source'].map((name) => record[name]).find((value) => typeof value === 'string')
  const own = record.id
  return named ?? (typeof own === 'string' && sources.has(own) ? own : undefined)
}

function joinedField(record: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(record, name) ? record[name] : undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join(',')
  return typeof value === 'string' ? value : undefined
}

function option(call: Call, name: string): string | undefined {
  const argument = call.named.get(name)
  if (typeof argument?.value === 'number') return String(argument.value)
  return argument === undefined || argument.value === null ? undefined : wordArgument(call, argument, 'a locator')
}
