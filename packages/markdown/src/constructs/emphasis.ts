import type { Emphasis as RawEmphasis, Strong as RawStrong } from 'mdast'
import { type Context, positionOf } from '../context.js'
import type { Phrasing } from '../nodes.js'

/** `*…*` and `**…**`. */
export function emphasis(node: RawEmphasis | RawStrong, context: Context): readonly Phrasing[] {
  return [{ type: node.type, children: context.phrasing(node.children), position: positionOf(node) }]
}
