import type { Inline } from '../internals.js'

// As parts of the size of the mark: how far pdfmake raises and lowers.
const raised = 0.75
const lowered = 0.35

/** How far a piece is drawn above the base line of its line. */
export function riseOf({ fontSize, sub, sup }: Inline): number {
  return (sup ? fontSize * raised : 0) - (sub ? fontSize * lowered : 0)
}
