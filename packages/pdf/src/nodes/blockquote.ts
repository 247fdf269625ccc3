import type { Blockquote, LocalizedInline } from '@rapporteur/model'
import type { StackNode } from '@rapporteur/typeset'
import { layoutBlocks } from '../blocks.js'
import { type LayoutContext, narrowed } from '../context.js'
import { placeFields } from '../place-fields.js'

/** A quotation set in from both sides. */
export function blockquote(node: Blockquote<LocalizedInline>, context: LayoutContext): StackNode {
  const { quoteIndent } = context.style
  return {
    role: 'quote',
    stack: layoutBlocks(node.children, narrowed(context, 2 * quoteIndent)),
    margin: [quoteIndent, 0, quoteIndent, 0],
    ...placeFields(node),
  }
}
