import type { Place } from '@rapporteur/diagnostics'
import type { Evidence, Masthead, NeutralInline } from '@rapporteur/model'
import { type Argument, asInline, bind, type Settling } from '../evaluate/bound.js'
import { describe } from '../evaluate/kinds.js'
import type { Report } from '../report.js'

const words = [
  'issuedBy',
  'originalLanguage',
  'treaty',
  'conference',
  'venueAndDates',
  'subtitle',
  'status',
] as const satisfies readonly (keyof Masthead<NeutralInline>)[]

/** The masthead that a template gave by the helper of that name; a `null` field is left out. */
export function composedMasthead(
  fields: ReadonlyMap<string, Argument>,
  settling: Settling,
  report: Report,
): Masthead<NeutralInline> {
  const title = fields.get('title')
  const given = words.flatMap((name) => {
    const argument = present(fields.get(name))
    return argument === undefined ? [] : [[name, inline(argument, settling, report)] as const]
  })
  return {
    ...word('symbol', fields, report),
    ...word('date', fields, report),
    ...houseLines((name) => written(fields.get(name), report)),
    ...Object.fromEntries(given),
    title: title === undefined ? [] : inline(title, settling, report),
    notices: notices(present(fields.get('notices')), settling, report),
  }
}

/** A word of the record or of front matter, and where it stands. */
interface Written {
  readonly value: string
  readonly place: Place
  readonly evidence: readonly Evidence[]
}

// Lines that the house words by what the record gives: the key of the message, and the argument that it takes.
const houseMessages = {
  distribution: (value: string) => ({ key: `distribution.${value}`, arguments: {} }),
  agendaItem: (value: string) => ({ key: 'agenda-item', arguments: { item: { type: 'literal', value } as const } }),
}

/** The lines of a masthead that are sentences of the house. */
export function houseLines(
  given: (name: keyof typeof houseMessages) => Written | undefined,
): Partial<Masthead<NeutralInline>> {
  const names = Object.keys(houseMessages) as (keyof typeof houseMessages)[]
  const lines = names.flatMap((name) => {
    const found = given(name)
    if (found === undefined) return []
    const { value, place, evidence } = found
    const line = [{ type: 'message', namespace: 'masthead', ...houseMessages[name](value), evidence, place } as const]
    return [[name, line] as const]
  })
  return Object.fromEntries(lines)
}

function written(argument: Argument | undefined, report: Report): Written | undefined {
  const given = present(argument)
  if (given === undefined) return undefined
  const { evidence, place, value } = given
  if (typeof value === 'string') return { value, place, evidence }
  report({ ruleId: 'argument-invalid', reason: `This is ${describe(value)}; it must be a word.`, place })
  return undefined
}

function present(argument: Argument | undefined): Argument | undefined {
  return argument?.value === null ? undefined : argument
}

function inline(argument: Argument, settling: Settling, report: Report): readonly NeutralInline[] {
  const { place, evidence } = argument
  const bound = bind(argument, (ruleId, reason, hint) => report({ ruleId, reason, place, hint }))
  const node = bound?.settle(settling)
  return node === undefined ? [] : [asInline(node, evidence, place)]
}

function word<Name extends 'symbol' | 'date'>(
  name: Name,
  fields: ReadonlyMap<string, Argument>,
  report: Report,
): { readonly [N in Name]?: string } {
  const argument = present(fields.get(name))
  if (argument === undefined) return {}
  const { value, place } = argument
  if (typeof value === 'string') return { [name]: value } as { readonly [N in Name]: string }
  report({ ruleId: 'argument-invalid', reason: `\`${name}\` is ${describe(value)}; it must be a word.`, place })
  return {}
}

function notices(
  argument: Argument | undefined,
  settling: Settling,
  report: Report,
): readonly (readonly NeutralInline[])[] {
  if (argument === undefined) return []
  const members: readonly unknown[] = Array.isArray(argument.value) ? argument.value : [argument.value]
  return members.map((value) => inline({ ...argument, value }, settling, report))
}
