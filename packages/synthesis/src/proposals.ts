import type { Amendment, Disposition, Dossier, Evidence, RecordText } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'
import { decidedAmendments, type GroupChange, proposersOf } from './questionnaire.js'

/** A row of the table of proposals. `number` is that of the question in the list as it was circulated. */
export interface Proposal {
  readonly id: string
  readonly operation: Amendment['operation']
  readonly number: number | null
  readonly group: RecordText | null
  readonly proposers: readonly string[]
  readonly texts: readonly RecordText[]
  readonly rationale: RecordText | null
  readonly disposition: Disposition['disposition'] | 'pending'
  readonly reason: RecordText | null
  readonly evidence: readonly Evidence[]
}

/** Every amendment of the list, decided or not, in order of the question it concerns, then of receipt. */
export function proposalsOf(dossier: Dossier, groups: readonly GroupChange[]): readonly Proposal[] {
  const numbers = new Map(
    groups.flatMap((group) => group.questions.map(({ id, oldNumber }) => [id, oldNumber] as const)),
  )
  const titles = new Map(groups.map(({ id, title }) => [id, title]))
  const decided = new Map(
    decidedAmendments(dossier).map(({ amendment, disposition }) => [amendment.source.id, disposition]),
  )
  const rows = dossier.submissions.flatMap((submission) =>
    submission.amendments.map((amendment): Proposal => {
      const disposition = decided.get(amendment.source.id)
      return {
        id: amendment.source.id,
        operation: amendment.operation,
        number: numbers.get(amendment.question ?? amendment.after ?? '') ?? null,
        group: titles.get(amendment.group ?? '') ?? null,
        proposers: proposersOf(submission),
        texts: submission.attribution === 'closed' ? [] : amendment.text,
        rationale: submission.attribution === 'closed' ? null : amendment.rationale,
        disposition: disposition?.disposition ?? 'pending',
        reason: disposition?.reason ?? null,
        evidence: evidenceOf(disposition === undefined ? [amendment] : [amendment, disposition]),
      }
    }),
  )
  const last = Number.MAX_SAFE_INTEGER
  return rows.sort((a, b) => (a.number ?? last) - (b.number ?? last))
}
