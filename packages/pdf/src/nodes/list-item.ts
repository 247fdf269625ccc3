import type { ListItem, LocalizedInline } from '@rapporteur/model'
import type { UnorderedListNode } from '@rapporteur/typeset'
import { layoutBlocks } from '../blocks.js'
import { type LayoutContext, narrowed } from '../context.js'
import { hanging } from '../hanging.js'
import { besideMarker } from '../item-blocks.js'
import { placeFields } from '../place-fields.js'

/** An item of an unordered list. */
export function listItem(node: ListItem<LocalizedInline>, context: LayoutContext): UnorderedListNode {
  const slot = context.style.bulletSlot * context.scale
  const content = besideMarker(layoutBlocks(node.children, narrowed(context, slot)), node.children)
  return { ...hanging(context.house.bullet, slot, content), ...placeFields(node) }
}
