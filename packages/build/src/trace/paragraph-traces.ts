import { type Dossier, type Evidence, isContainer, type ParagraphTrace } from '@rapporteur/model'
import type { Findings, View } from '@rapporteur/synthesis'
import type { LabelledBlock } from './labelled-blocks.js'
import { reportEntry, reportPlace } from './report-place.js'
import type { ToldStatement } from './told-statements.js'

/** What paragraphs are explained from: the record, what was found in it, and its statements as they may be told. */
export interface Explaining {
  readonly dossier: Dossier
  readonly views: ReadonlyMap<string, View>
  readonly statements: ReadonlyMap<string, ToldStatement>
}

/** The views of a dossier by the id of their point, opposing ones too. */
export function viewsById({ questions, topics }: Findings): ReadonlyMap<string, View> {
  const withOpposing = (view: View): readonly View[] => [view, ...view.opposing.flatMap(withOpposing)]
  const views = [...topics, ...questions].flatMap((about) => about.views.flatMap(withOpposing))
  return new Map(views.map((view) => [view.id, view]))
}

/** What stands behind a block: the points with counts and rules, the statements, what is only counted, and all else. */
export function paragraphTrace({ evidence, label, type }: LabelledBlock, explaining: Explaining): ParagraphTrace {
  const behind = evidence.filter(({ kind }) => !isContainer(kind))
  const told = behind.filter(({ tallied }) => !tallied)
  const views = told.flatMap((entry) => (entry.kind === 'point' ? viewTrace(entry, explaining) : []))
  const isStatement = (entry: Evidence) => explaining.statements.has(keyOf(entry))
  return {
    label,
    type,
    house: behind.length === 0,
    views,
    statements: told.flatMap((entry) => explaining.statements.get(keyOf(entry)) ?? []),
    tallies: talliesOf(behind.filter(({ tallied }) => tallied)),
    entries: told.filter((entry) => !isStatement(entry)).map(reportEntry),
  }
}

const keyOf = ({ id, kind }: Evidence) => `${kind} ${id}`

function viewTrace({ id, place }: Evidence, { dossier, statements, views }: Explaining): ParagraphTrace['views'] {
  const view = views.get(id)
  const { denominator, source, thresholds } = dossier.dossier.attribution
  if (view === undefined) return []
  // One and two are told for what they are, also where the dossier has no threshold for them.
  const own = { from: view.count, above: null, source }
  const rule = thresholds.find(({ grade }) => grade === view.grade) ?? own
  const chosen = rule.source.fields.from ?? rule.source.fields.above ?? rule.source.place
  return [
    {
      point: id,
      place: reportPlace(place),
      clause: view.clause.value,
      count: view.count,
      denominator: view.denominator,
      of: denominator,
      grade: view.grade,
      rule: { from: rule.from, above: rule.above, place: reportPlace(chosen) },
      statements: view.evidence.filter((entry) => statements.has(keyOf(entry))).map((entry) => entry.id),
    },
  ]
}

function talliesOf(tallied: readonly Evidence[]): ParagraphTrace['tallies'] {
  return [...new Set(tallied.map(({ kind }) => kind))].map((kind) => {
    const own = tallied.filter((entry) => entry.kind === kind)
    return { kind, count: own.length, entries: own.map(reportEntry) }
  })
}
