import type { CanvasNode } from '@rapporteur/typeset'

/** A horizontal rule, from left to right. */
export function rule(from: number, to: number, thickness: number): CanvasNode {
  return { canvas: [{ type: 'line', x1: from, y1: 0, x2: to, y2: 0, lineWidth: thickness }] }
}
