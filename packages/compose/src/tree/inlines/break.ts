import type { BreakNode } from '@rapporteur/model'

/** A line end that the author asked for. */
export function lineBreak(): readonly BreakNode[] {
  return [{ type: 'break' }]
}
