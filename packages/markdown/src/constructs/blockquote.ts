import type { Blockquote as RawBlockquote } from 'mdast'
import { type Context, positionOf } from '../context.js'
import type { Blockquote } from '../nodes.js'

/** `> …`. */
export function blockquote(node: RawBlockquote, context: Context): readonly Blockquote[] {
  return [{ type: 'blockquote', children: context.blocks(node.children), position: positionOf(node) }]
}
