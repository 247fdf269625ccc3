import type { Amendment, Disposition } from '../records/dossier.js'
import type { FoundEntry } from './entry-ids.js'
import type { LoadedRecord } from './load-record.js'

/**
 * The id of a part of a split question. The first part keeps the id of the question; part 2 of the amendment
 * `lakeland#p1` is `lakeland#p1.2`.
 */
export function partId(amendment: string, part: number): string {
  return `${amendment}.${part}`
}

/** The questions that amendments would bring into being: later amendments may name them as those of the list. */
export function derivedQuestions(records: readonly LoadedRecord[]): readonly FoundEntry[] {
  const decided = partsDecided(records)
  const amendments = located<{ amendments: readonly Amendment[] }>(records, 'submissions').flatMap(
    (submission) => submission.amendments,
  )
  return amendments.flatMap(({ operation, source, text }) => {
    const of = (id: string): FoundEntry => {
      return { kind: 'question', id, owner: '', place: source.place, idPlace: source.fields.id ?? source.place }
    }
    if (operation === 'add') return [of(source.id)]
    if (operation !== 'split') return []
    const parts = Math.max(text.length, decided.get(source.id) ?? 0)
    return Array.from({ length: Math.max(parts - 1, 0) }, (_, index) => of(partId(source.id, index + 2)))
  })
}

/** In how many parts the officers split a question, where they took other parts than those proposed. */
function partsDecided(records: readonly LoadedRecord[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>()
  const files = located<{ dispositions: readonly Disposition[] }>(records, 'dispositions')
  for (const disposition of files.flatMap(({ dispositions }) => dispositions)) {
    parts.set(disposition.amendment, Math.max(parts.get(disposition.amendment) ?? 0, disposition.parts.length))
  }
  return parts
}

function located<T>(records: readonly LoadedRecord[], file: LoadedRecord['name']): readonly T[] {
  return records.flatMap(({ located, name }) =>
    name === file && located !== undefined ? [located.value as unknown as T] : [],
  )
}
