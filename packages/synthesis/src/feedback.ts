import type { Dossier, Evidence, Points, RecordText, Sourced } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'
import { type PointParagraph, paragraphsOf } from './point-paragraphs.js'
import type { Statements } from './statements.js'

/** What one lesson passes on to the other body: on which topics, drawn from how many statements, asking what. */
export interface FeedbackRow {
  readonly id: string
  readonly topics: readonly Points['topics'][number][]
  readonly lesson: RecordText
  readonly ask: RecordText | null
  readonly statements: number
  /** Anchors of the paragraphs of the summary that carry the points. */
  readonly paragraphs: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** The lessons for the other body, in the order of the record, without those whose statements have all been replaced. */
export function feedbackOf(
  dossier: Dossier,
  carriers: ReadonlyMap<string, PointParagraph>,
  statements: Statements,
): readonly FeedbackRow[] {
  if (dossier.points === null) return []
  const { points, topics, feedback } = dossier.points
  return feedback
    .map((entry): FeedbackRow => {
      const own = points.filter(({ id }) => entry.points.includes(id))
      const made = [...new Set(own.flatMap(({ madeIn }) => madeIn))].flatMap((id) => statements.get(id) ?? [])
      const carried = paragraphsOf(entry.points, carriers)
      const behind = evidenceOf([entry, ...(own as readonly Sourced[]), ...made.map((statement) => statement.entry)])
      return {
        id: entry.id,
        topics: topics.filter(({ id }) => own.some(({ topic }) => topic === id)),
        lesson: entry.lesson,
        ask: entry.ask,
        statements: made.length,
        paragraphs: carried.map(({ anchor }) => anchor),
        evidence: [...behind, ...carried.flatMap(({ evidence }) => evidence)],
      }
    })
    .filter(({ statements }) => statements > 0)
}
