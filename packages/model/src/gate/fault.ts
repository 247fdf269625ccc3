import { type Diagnostic, diagnostic, type Place } from '@rapporteur/diagnostics'

/** What comes of a check: a value, unless an error forbids it, and everything found on the way. */
export interface Checked<T> {
  readonly value: T | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** A fault found by this package. */
export function fault(
  ruleId: string,
  reason: string,
  place: Place,
  more: { readonly hint?: string | undefined; readonly severity?: Diagnostic['severity'] } = {},
): Diagnostic {
  return diagnostic({
    ruleId,
    reason,
    place,
    source: 'model',
    severity: more.severity ?? 'error',
    ...(more.hint === undefined ? {} : { hint: more.hint }),
  })
}

/** A hint that names what was probably meant. */
export function didYouMean(known: string | undefined): string | undefined {
  return known === undefined ? undefined : `did you mean \`${known}\`?`
}
