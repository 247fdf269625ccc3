import { type Diagnostic, hasErrors } from '@rapporteur/diagnostics'
import { parseMarkdown, type Root } from '@rapporteur/markdown'
import type { CitedSource, DocumentEntry, NeutralDocument } from '@rapporteur/model'
import { type Evaluation, evaluate } from './evaluate/evaluate.js'
import { placePattern } from './evaluate/place-mark.js'
import { type Report, reporter } from './report.js'
import { type Library, openLibrary } from './template/library.js'
import type { Template } from './template/parse-template.js'
import { composedMasthead } from './tree/masthead.js'
import type { Draft } from './tree/paper.js'
import { misplaced, misplacedIn } from './tree/places.js'
import { toDocuments } from './tree/to-document.js'

/** One paper to compose: its entry in the dossier, the house, the template and what the template may read. */
export interface ComposeInput {
  readonly entry: DocumentEntry
  readonly house: string
  readonly template: Template
  readonly context: object
}

/** What all papers of a dossier share; partials by the name that `{{> name}}` calls them by. */
export interface Shared {
  readonly partials: ReadonlyMap<string, Template>
  readonly sources: readonly CitedSource[]
}

/** The papers and every fault found; there are no papers when one of the faults is an error, since papers cite each other. */
export interface Composition {
  readonly documents: readonly NeutralDocument[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Composing {
  readonly library: Library
  readonly sources: ReadonlyMap<string, CitedSource>
  readonly diagnostics: Diagnostic[]
  readonly report: Report
}

/** Composes the papers of a dossier: templates and findings in, numbered and traced trees without any language out. */
export function composeDocuments(inputs: readonly ComposeInput[], shared: Shared): Composition {
  const { diagnostics, report } = reporter()
  const templates = inputs.map(({ template }) => template)
  const library = openLibrary(templates, shared.partials, report)
  const sources = new Map(shared.sources.map((source) => [source.id, source]))
  const drafts = inputs.flatMap((input) => draft(input, { library, sources, diagnostics, report }))
  const documents = toDocuments(drafts, report)
  return { documents: hasErrors(diagnostics) ? [] : documents, diagnostics }
}

function draft({ entry, house, template, context }: ComposeInput, composing: Composing): readonly Draft[] {
  const { library, sources, diagnostics, report } = composing
  const parsed = library.templates.get(template)
  if (parsed === undefined) return []
  const evaluation = evaluate(parsed, context, { library, sources, entry, report })
  // A call of `masthead` that has a fault of its own is not missing.
  if (evaluation.masthead === undefined && !hasErrors(diagnostics)) {
    const place = { file: template.file, start: { line: 1, column: 1 } }
    const hint = 'Write `{{masthead title=… symbol=… date=…}}`.'
    report({ ruleId: 'masthead-missing', reason: 'The template gives no masthead.', place, hint })
  }
  const { id, kind, name: title, symbol, date } = entry
  const fields = evaluation.masthead ?? new Map()
  return [
    {
      id,
      kind,
      house,
      root: parseComposed(evaluation, template.file, composing),
      places: evaluation.places,
      masthead: (settling, tell) => composedMasthead(fields, settling, tell),
      locate: evaluation.locate,
      name: { id, title, symbol, date },
      sources,
    },
  ]
}

/** Parses what a template gave; faults of the Markdown are put where the template has their cause. */
function parseComposed(evaluation: Evaluation, file: string, { diagnostics, report }: Composing): Root {
  const { source, places, locate } = evaluation
  const bad = misplacedIn(source)
  for (const number of bad) {
    const place = places[number]
    if (place !== undefined) report({ ...misplaced, place: place.place })
  }
  const parsed = parseMarkdown(source, file)
  for (const found of parsed.diagnostics) {
    // What Markdown made of a misplaced value says nothing that was not said.
    const named = [...found.reason.matchAll(placePattern)].map(([, number]) => Number(number))
    if (named.some((number) => bad.includes(number))) continue
    const reason = found.reason.replace(placePattern, '{{…}}')
    diagnostics.push({ ...found, reason, ...(found.place === undefined ? {} : { place: locate(found.place) }) })
  }
  if (parsed.frontMatter !== undefined) {
    const hint = 'Write `{{masthead title=…}}`.'
    const place = locate({ start: parsed.frontMatter.start })
    report({ ruleId: 'front-matter-misplaced', reason: 'A template has no front matter.', place, hint })
  }
  return parsed.tree
}
