import { type Diagnostic, diagnostic, type Place, type Severity } from '@rapporteur/diagnostics'

/** A fault that composition found, before it has a source. */
export interface ComposeFault {
  readonly ruleId: string
  readonly reason: string
  readonly place: Place
  readonly hint?: string | undefined
  readonly severity?: Severity
}

export type Report = (fault: ComposeFault) => void

/** A list of diagnostics and the function that adds to it; a fault met again in each turn of an `#each` is told once. */
export function reporter(): { readonly diagnostics: Diagnostic[]; readonly report: Report } {
  const diagnostics: Diagnostic[] = []
  const told = new Set<string>()
  const report: Report = ({ hint, ...fault }) => {
    const { file, start } = fault.place
    const key = JSON.stringify([file, start.line, start.column, fault.ruleId, fault.reason])
    if (told.has(key)) return
    told.add(key)
    diagnostics.push(diagnostic({ ...fault, source: 'compose', ...(hint === undefined ? {} : { hint }) }))
  }
  return { diagnostics, report }
}

/** “Did you mean” of a word that is not known, or else what is known, if that is short. */
export function suggestion(found: string | undefined, known: readonly string[]): string | undefined {
  if (found !== undefined) return `Did you mean \`${found}\`?`
  if (known.length === 0 || known.length > 12) return undefined
  return `Known here: ${known.map((name) => `\`${name}\``).join(', ')}.`
}
