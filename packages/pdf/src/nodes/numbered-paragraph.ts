import type { LocalizedInline, NumberedParagraph } from '@rapporteur/model'
import type { UnorderedListNode } from '@rapporteur/typeset'
import { layoutBlocks } from '../blocks.js'
import { type LayoutContext, narrowed } from '../context.js'
import { hanging } from '../hanging.js'
import { besideMarker } from '../item-blocks.js'
import { placeFields } from '../place-fields.js'

/** A numbered paragraph: its number in a slot of its own, and all that belongs to it aligned with its text. */
export function numberedParagraph(node: NumberedParagraph<LocalizedInline>, context: LayoutContext): UnorderedListNode {
  const level = Math.min(node.path.length, 3) - 1
  const slot = (context.style.numberSlots[level] ?? context.style.numberSlots[0]) * context.scale
  const content = besideMarker(layoutBlocks(node.children, narrowed(context, slot)), node.children)
  return { ...hanging(node.marker ?? '', slot, content), continued: true, ...placeFields(node) }
}
