import type { FootnoteDefinition as RawFootnoteDefinition } from 'mdast'
import { type Context, positionOf } from '../context.js'
import type { FootnoteDefinition } from '../nodes.js'

/** `[^x]: …`. */
export function footnoteDefinition(node: RawFootnoteDefinition, context: Context): readonly FootnoteDefinition[] {
  const { identifier, label } = node
  const children = context.blocks(node.children)
  return [{ type: 'footnoteDefinition', identifier, label: label ?? identifier, children, position: positionOf(node) }]
}
