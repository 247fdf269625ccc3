import type { FootnoteReference as RawFootnoteReference } from 'mdast'
import { type Context, positionOf } from '../context.js'
import type { FootnoteReference } from '../nodes.js'

/** `[^x]`. */
export function footnoteReference(node: RawFootnoteReference, _context: Context): readonly FootnoteReference[] {
  const label = node.label ?? node.identifier
  return [{ type: 'footnoteReference', identifier: node.identifier, label, position: positionOf(node) }]
}
