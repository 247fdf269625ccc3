import type { Evidence, Sourced } from '@rapporteur/model'

/** The evidence of record entries, without what only an editor needs of their sources, each entry once. */
export function evidenceOf(entries: readonly Sourced[]): readonly Evidence[] {
  const byKey = new Map(
    entries.map(({ source }) => [
      `${source.kind} ${source.id}`,
      { kind: source.kind, id: source.id, place: source.place },
    ]),
  )
  return [...byKey.values()]
}
