import type { InlineCode as RawInlineCode } from 'mdast'
import { type Context, positionOf } from '../context.js'
import type { InlineCode } from '../nodes.js'

/** Words between backticks. */
export function inlineCode(node: RawInlineCode, _context: Context): readonly InlineCode[] {
  return [{ type: 'inlineCode', value: node.value, position: positionOf(node) }]
}
