import { compareDiagnostics } from './compare.js'
import type { Diagnostic } from './diagnostic.js'
import { escapeUnsafe } from './plain-text.js'

/** All diagnostics as one JSON array, sorted, one to a line, with every control and bidi control escaped. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '[]\n'
  const lines = [...diagnostics].sort(compareDiagnostics).map((given) => escapeUnsafe(JSON.stringify(given)))
  return `[\n${lines.join(',\n')}\n]\n`
}
