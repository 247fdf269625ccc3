import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { Position } from './nodes.js'
import { type RuleId, rules } from './rules.js'

/** Notes one fault at its place, with the severity and hint of its rule unless told otherwise. */
export type Report = (
  ruleId: RuleId,
  reason: string,
  position: Position,
  other?: Partial<Pick<Diagnostic, 'hint' | 'severity'>>,
) => void

/** A list of diagnostics and the function that adds to it. */
export function reporter(file: string): { readonly diagnostics: Diagnostic[]; readonly report: Report } {
  const diagnostics: Diagnostic[] = []
  const report: Report = (ruleId, reason, position, other) => {
    const { severity, hint } = rules[ruleId]
    const place = { file, start: position.start, end: position.end }
    diagnostics.push(diagnostic({ ruleId, source: 'markdown', reason, place, severity, hint, ...other }))
  }
  return { diagnostics, report }
}
