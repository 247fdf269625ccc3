import type { ThematicBreak as RawThematicBreak } from 'mdast'
import { type Context, positionOf } from '../context.js'
import type { ThematicBreak } from '../nodes.js'

/** `***`. */
export function thematicBreak(node: RawThematicBreak, _context: Context): readonly ThematicBreak[] {
  return [{ type: 'thematicBreak', position: positionOf(node) }]
}
