import type { Evidence, Sourced } from '@rapporteur/model'

/** A number of entries, with the entries that it counts; a path through it brings them to the paragraph that tells it. */
export interface Tally {
  readonly count: number
  readonly evidence: readonly Evidence[]
}

/** How many entries there are. */
export function tallyOf(entries: readonly Sourced[]): Tally {
  return { count: entries.length, evidence: talliedEvidence(entries) }
}

/** The evidence of record entries that are only counted. */
export function talliedEvidence(entries: readonly Sourced[]): readonly Evidence[] {
  return tallied(evidenceOf(entries))
}

/** Evidence of a paragraph that tells no more of these entries than how many there are. */
export function tallied(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((entry) => ({ ...entry, tallied: true }))
}

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
