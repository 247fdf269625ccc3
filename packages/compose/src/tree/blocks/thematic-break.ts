import type { Closing } from '@rapporteur/model'

/** The closing asterisks. */
export function thematicBreak(): readonly Closing[] {
  return [{ type: 'closing', evidence: [], key: '' }]
}
