import type { Break as RawBreak } from 'mdast'
import { type Context, positionOf } from '../context.js'
import type { Break } from '../nodes.js'

/** A backslash or two spaces at the end of a line. */
export function lineBreak(node: RawBreak, _context: Context): readonly Break[] {
  return [{ type: 'break', position: positionOf(node) }]
}
