import type { Diagnostic, Place } from '@rapporteur/diagnostics'
import type { SafeText } from '../../text.js'
import { fault } from '../fault.js'
import { sourceText } from '../source-text.js'
import { cleanText, type TextFinding } from './clean-text.js'

/** Makes a `SafeText` of any string; what was found in it stands where `place` and the line ends of the string put it. */
export function safeText(
  value: string,
  place: Place,
): { readonly value: SafeText; readonly diagnostics: readonly Diagnostic[] } {
  const cleaned = cleanText(value)
  if (cleaned.findings.length === 0) return { value: cleaned.value as SafeText, diagnostics: [] }
  const source = sourceText(place.file, value, place.start)
  const diagnostics = cleaned.findings.map((finding) => findingFault(finding, source.place(finding.index, finding.end)))
  return { value: cleaned.value as SafeText, diagnostics }
}

/** A finding as a diagnostic at its place. */
export function findingFault({ ruleId, reason, severity, hint }: TextFinding, place: Place): Diagnostic {
  return fault(ruleId, reason, place, { severity, hint })
}
