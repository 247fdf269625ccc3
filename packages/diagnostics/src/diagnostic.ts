import { plainText } from './plain-text.js'

/** A point in a file; line and column count from 1, the offset (in UTF-16 units) from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number
}

/** Where a fault is: the file's path as shown to people, and a start, with an end where it is known. */
export interface Place {
  readonly file: string
  readonly start: Point
  readonly end?: Point
}

export type Severity = 'error' | 'warning' | 'info'

/** One fault as plain, serialisable data. */
export interface Diagnostic {
  readonly severity: Severity
  /** Kebab case, named by the fault: `symbol-malformed`. Stable: people and scripts rely on it. */
  readonly ruleId: string
  /** The package that found the fault. */
  readonly source: string
  /** What is wrong, in one sentence for people. */
  readonly reason: string
  readonly place?: Place
  /** What to do about it. */
  readonly hint?: string
}

/** What a caller knows of a fault; without a severity it is an error. */
export type Fault = Omit<Diagnostic, 'severity'> & { readonly severity?: Severity }

/** Makes a diagnostic of a fault; reason and hint, which may quote untrusted text, become one plain line each. */
export function diagnostic(fault: Fault): Diagnostic {
  return {
    severity: fault.severity ?? 'error',
    ruleId: fault.ruleId,
    source: fault.source,
    reason: plainText(fault.reason),
    ...(fault.place === undefined ? {} : { place: fault.place }),
    ...(fault.hint === undefined ? {} : { hint: plainText(fault.hint) }),
  }
}

/** True when at least one of the diagnostics is an error; warnings and information never stop a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
