import type { LocalizedInline, Paragraph } from '@rapporteur/model'
import type { TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { textBlock } from '../text-block.js'

/** Text without a number, and the text of an item. */
export function paragraph(node: Paragraph<LocalizedInline>, context: LayoutContext): TextNode {
  return textBlock(node, context, { marginBottom: context.style.gap.paragraph })
}
