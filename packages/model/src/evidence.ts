import type { Place } from '@rapporteur/diagnostics'

/** A record entry that stands behind a text: its kind (`intervention`), its id in the dossier and where it is written. */
export interface Evidence {
  readonly kind: string
  readonly id: string
  readonly place: Place
  /** The paragraph only counts the entry, with others, and says nothing of what stands in it. */
  readonly tallied?: true
}

/** Where an entry of the record comes from; `fields` has the place of each of its values, `speakers.0` for a member of a list. */
export interface Source extends Evidence {
  readonly fields: Readonly<Record<string, Place>>
}

/** An entry of the record as it leaves the gate. */
export interface Sourced {
  readonly source: Source
}

const containers: ReadonlySet<string> = new Set([
  ...['dossier', 'document', 'documentAnnex', 'body', 'treaty', 'conference', 'previousConference', 'partner'],
  ...['attribution', 'workPlan', 'questionnaire', 'circulationFile', 'decisionsFile', 'delegationsFile'],
  ...['dispositionsFile', 'offersFile', 'pointsFile', 'progressFile', 'recommendationsFile', 'sourcesFile'],
  ...['statesFile', 'universalizationFile'],
])

/**
 * Whether entries of this kind only frame others, as a file or the name of the body does. A paragraph that nothing
 * else stands behind is house text.
 */
export function isContainer(kind: string): boolean {
  return containers.has(kind)
}
