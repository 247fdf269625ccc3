import type { Diagnostic } from './diagnostic.js'

/** Orders diagnostics by file, line, column and rule id; those without a place come first. For `Array.prototype.sort`. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
    (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0) ||
    compareText(a.ruleId, b.ruleId)
  )
}

// By code unit, not by locale: the same faults print in the same order on every machine.
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
