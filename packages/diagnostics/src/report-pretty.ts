import { compareDiagnostics } from './compare.js'
import type { Diagnostic, Place, Severity } from './diagnostic.js'
import { plainText } from './plain-text.js'

/** Faults printed before only their number is told: nobody reads past a hundred. */
const maximumShown = 100

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** SGR codes: red, yellow, cyan, as compilers colour them. */
const colourOf: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 }

export interface PrettyOptions {
  /** Whether the reader is a terminal that shows colours. */
  readonly color: boolean
}

/** A report for people: a line for each fault, its hint below, at most 100 and a count; the empty string when there is none. */
export function reportPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  if (diagnostics.length === 0) return ''
  const shown = mostSevere(diagnostics).sort(compareDiagnostics)
  const lines = shown.flatMap((given) => faultLines(given, options))
  const hidden = diagnostics.length - shown.length
  if (hidden > 0) lines.push(`and ${hidden} more`)
  return `${lines.join('\n')}\n\n${countLine(diagnostics)}\n`
}

// A thousand warnings must not push an error out of the report, so errors are kept first.
function mostSevere(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return severities
    .flatMap((severity) => diagnostics.filter((given) => given.severity === severity).sort(compareDiagnostics))
    .slice(0, maximumShown)
}

function faultLines(given: Diagnostic, { color }: PrettyOptions): readonly string[] {
  const severity = color ? `\u001b[${colourOf[given.severity]}m${given.severity}\u001b[39m` : given.severity
  const columns = [placeText(given.place), severity, plainText(given.reason), plainText(given.ruleId)]
  const line = columns.filter((column) => column !== '').join('  ')
  return given.hint === undefined ? [line] : [line, `  hint: ${plainText(given.hint)}`]
}

function placeText(place: Place | undefined): string {
  return place === undefined ? '' : `${plainText(place.file)}:${place.start.line}:${place.start.column}`
}

function countLine(diagnostics: readonly Diagnostic[]): string {
  return severities
    .map((severity) => counted(diagnostics.filter((given) => given.severity === severity).length, severity))
    .filter((part) => part !== '')
    .join(', ')
}

function counted(count: number, severity: Severity): string {
  if (count === 0) return ''
  return severity === 'info' ? `${count} info` : `${count} ${severity}${count === 1 ? '' : 's'}`
}
