import type { Place } from '@rapporteur/diagnostics'
import type { Evidence } from '@rapporteur/model'

/** A place as reports give it. */
export function reportPlace({ file, start }: Place) {
  return { file, line: start.line, column: start.column }
}

/** An entry as reports give it. */
export function reportEntry({ id, kind, place }: Evidence) {
  return { kind, id, place: reportPlace(place) }
}
