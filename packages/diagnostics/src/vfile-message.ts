import { VFileMessage } from 'vfile-message'
import { type Diagnostic, diagnostic, type Place, type Point, type Severity } from './diagnostic.js'

// A vfile message says `fatal: true` for an error, `false` for a warning, nothing for information.
const fatalOf: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined }

/** A diagnostic as unified's tools know it: rule id, source, place and name set, the hint as its note. */
export function toVFileMessage(given: Diagnostic): VFileMessage {
  const { place, hint } = given
  const message = new VFileMessage(given.reason, {
    ruleId: given.ruleId,
    source: given.source,
    ...(place === undefined ? {} : { place: place.end ? { start: place.start, end: place.end } : place.start }),
  })
  message.fatal = fatalOf[given.severity]
  if (hint !== undefined) message.note = hint
  if (place !== undefined) {
    message.file = place.file
    message.name = `${place.file}:${message.name}`
  }
  return message
}

/** A message of unified's tools as a diagnostic of the named file; without a position it points at the file's first character. */
export function fromVFileMessage(message: VFileMessage, file: string): Diagnostic {
  return diagnostic({
    severity: severityOf(message.fatal),
    ruleId: message.ruleId ?? 'unified-message',
    source: message.source ?? 'unified',
    reason: message.reason,
    place: placeOf(message, file),
    ...(message.note === undefined ? {} : { hint: message.note }),
  })
}

function severityOf(fatal: boolean | null | undefined): Severity {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'info'
}

function placeOf({ place }: VFileMessage, file: string): Place {
  if (place === undefined) return { file, start: { line: 1, column: 1 } }
  return 'start' in place ? { file, start: point(place.start), end: point(place.end) } : { file, start: point(place) }
}

function point({ line, column, offset }: { line: number; column: number; offset?: number | undefined }): Point {
  return offset === undefined ? { line, column } : { line, column, offset }
}
