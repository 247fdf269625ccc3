import type { TextRun } from '@rapporteur/typeset'

/** A line end that the author asked for. */
export function lineBreak(): TextRun {
  return { text: '\n' }
}
