import type { Masthead, NeutralInline } from '@rapporteur/model'
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
    ...Object.fromEntries(given),
    title: title === undefined ? [] : inline(title, settling, report),
    notices: notices(present(fields.get('notices')), settling, report),
  }
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
