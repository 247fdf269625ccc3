import type { AccountedEntry, LedgerReport } from '@rapporteur/model'
import type { LedgerEntry } from '@rapporteur/synthesis'
import { reportPlace } from './report-place.js'
import { nameable, reportDisposition } from './told-statements.js'

/** What of a ledger is asked for; all of it where nothing is. */
export interface LedgerSelection {
  /** Only what stands in this paper. */
  readonly document?: string
  /** Only this statement, submission, comment or amendment; a submission with its parts. */
  readonly entry?: string
  /** Only what counts for this delegation or was made by it. */
  readonly by?: string
}

/** The part of a ledger that is asked for, as it is printed. */
export function ledgerReport(
  dossier: string,
  ledger: readonly LedgerEntry[],
  selection: LedgerSelection,
): LedgerReport {
  const { by, document, entry } = selection
  const entries = ledger
    .filter(({ id, submission }) => entry === undefined || id === entry || submission === entry)
    .filter((made) => by === undefined || made.by === by || made.countedFor.includes(by))
    .map((made) => accounted(made, document))
    .filter(({ places }) => document === undefined || places.length > 0)
  return { dossier, document: document ?? null, entries }
}

function accounted(entry: LedgerEntry, document: string | undefined): AccountedEntry {
  const { attribution, id, kind, operation, place, places, replacedBy, setAside, state, submission } = entry
  return {
    kind,
    id,
    place: reportPlace(place),
    submission,
    attribution: attribution ?? 'unattributed',
    by: nameable(entry),
    state,
    places: places.filter((reached) => document === undefined || reached.document === document),
    setAside: setAside === null ? null : { reason: setAside.reason.value, place: reportPlace(setAside.place) },
    replacedBy,
    operation,
    disposition: reportDisposition(entry),
  }
}
