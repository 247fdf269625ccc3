import type { AccountedEntry, Dossier, ParagraphTrace } from '@rapporteur/model'
import type { LedgerEntry } from '@rapporteur/synthesis'
import { quotation } from './quotation.js'
import { reportPlace } from './report-place.js'

export type ToldStatement = ParagraphTrace['statements'][number]

/** Every intervention, comment and amendment of a dossier as a trace tells it, by `kind id`; a closed one without a word of it. */
export function toldStatements(dossier: Dossier, ledger: readonly LedgerEntry[]): ReadonlyMap<string, ToldStatement> {
  const spoken = dossier.meetings.flatMap(({ interventions }) => interventions)
  const written = dossier.submissions.flatMap(({ amendments, comments }) => [...comments, ...amendments])
  const texts = new Map([...spoken, ...written].map(({ source, text }) => [`${source.kind} ${source.id}`, text]))
  const entries = ledger.filter(({ kind }) => kind !== 'submission')
  return new Map(entries.map((entry) => [keyOf(entry), toldStatement(entry, texts.get(keyOf(entry)) ?? [])]))
}

const keyOf = ({ id, kind }: LedgerEntry) => `${kind} ${id}`

function toldStatement(entry: LedgerEntry, text: Parameters<typeof quotation>[0]): ToldStatement {
  return {
    kind: entry.kind,
    id: entry.id,
    place: reportPlace(entry.place),
    attribution: entry.attribution ?? 'unattributed',
    by: nameable(entry),
    countsFor: entry.countedFor.length,
    quotation: entry.attribution === 'closed' ? null : quotation(text),
    operation: entry.operation,
    disposition: reportDisposition(entry),
  }
}

/** Who made it first, then the others for which it counts; none where the record forbids to name them. */
export function nameable({ attribution, by, countedFor }: LedgerEntry): string[] {
  return attribution === 'named' || attribution === 'group' ? [by, ...countedFor.filter((id) => id !== by)] : []
}

/** What was decided on an amendment, as reports give it. */
export function reportDisposition({ disposition }: LedgerEntry): AccountedEntry['disposition'] {
  if (disposition === null) return null
  const { disposition: decided, reason, round, source } = disposition
  return { disposition: decided, round, reason: reason.value, place: reportPlace(source.place) }
}
