import type { Diagnostic } from '@rapporteur/diagnostics'
import { type Composition, composeDocuments } from '../src/index.js'
import { entry, record, sources } from './record.js'

/** A composition as a case writes it; `papers` holds templates that other papers are made of, by id. */
export interface Composing {
  readonly template: string
  readonly context?: unknown
  readonly partials?: Readonly<Record<string, string>>
  readonly passages?: readonly (readonly [string, string])[]
  readonly papers?: Readonly<Record<string, string>>
}

const masthead = '{{masthead title=""}}'

/** Composes `template.hbs` as the paper `paper`, after others; a masthead is put at the end of each that has none. */
export function composing({
  template,
  context = {},
  partials = {},
  passages = [],
  papers = {},
}: Composing): Composition {
  const all = [...Object.entries(papers), ['paper', template] as const]
  const inputs = all.map(([id, source]) => ({
    entry: entry(id, id === 'paper' ? passages : []),
    house: 'house',
    template: {
      file: id === 'paper' ? 'template.hbs' : `${id}.hbs`,
      source: source.includes('{{masthead') ? source : `${source}${masthead}`,
    },
    context: record(context) as object,
  }))
  const named = Object.entries(partials).map(
    ([name, source]) => [name, { file: `partials/${name}.hbs`, source }] as const,
  )
  return composeDocuments(inputs, { partials: new Map(named), sources })
}

/** A diagnostic as `file:line:column rule-id`. */
export function brief({ place, ruleId }: Diagnostic): string {
  return `${place?.file}:${place?.start.line}:${place?.start.column} ${ruleId}`
}
