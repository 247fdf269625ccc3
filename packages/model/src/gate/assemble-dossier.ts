import type { Dossier, DossierFile, Meeting, Submission } from '../records/dossier.js'
import type { RecordText } from '../text.js'
import type { Entries } from './entry-ids.js'
import type { LoadedRecord } from './load-record.js'
import type { RecordName } from './record-file.js'

/** Puts the files together; nothing without the dossier's own file. Files that are absent or faulty are `null`. */
export function assembleDossier(records: readonly LoadedRecord[], entries: Entries): Dossier | undefined {
  const dossier = only<DossierFile>(records, 'dossier')
  if (dossier === null) return undefined
  return {
    dossier,
    decisions: only(records, 'decisions'),
    sources: only(records, 'sources'),
    states: only(records, 'states'),
    delegations: only<Pick<Dossier, 'delegations'>>(records, 'delegations')?.delegations ?? [],
    points: only(records, 'points'),
    universalization: only(records, 'universalization'),
    progress: only(records, 'progress'),
    offers: only(records, 'offers'),
    recommendations: only(records, 'recommendations'),
    circulation: only(records, 'circulation'),
    questionnaire: only(records, 'questionnaire'),
    workPlan: only(records, 'workPlan'),
    dispositions: only(records, 'dispositions'),
    meetings: all<Meeting>(records, 'meetings').sort(by(({ date, id }) => [date, id])),
    submissions: all<Submission>(records, 'submissions').sort(by(({ received, id }) => [received, id])),
    texts: records.flatMap(({ located }) => located?.texts ?? []).sort(by(orderOfText)),
    entries,
  }
}

function all<T>(records: readonly LoadedRecord[], name: RecordName): T[] {
  return records
    .filter((record) => record.name === name)
    .flatMap(({ located }) => (located ? [located.value as T] : []))
}

function only<T>(records: readonly LoadedRecord[], name: RecordName): T | null {
  return all<T>(records, name)[0] ?? null
}

function orderOfText({ namespace, key }: RecordText): readonly string[] {
  return [namespace, key]
}

// By code unit, so that the order is the same on every machine.
function by<T>(terms: (item: T) => readonly string[]): (a: T, b: T) => number {
  return (a, b) => {
    const [mine, theirs] = [terms(a), terms(b)]
    const index = mine.findIndex((term, place) => term !== theirs[place])
    if (index === -1) return 0
    return (mine[index] ?? '') < (theirs[index] ?? '') ? -1 : 1
  }
}
