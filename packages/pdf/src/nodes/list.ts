import type { List, LocalizedInline } from '@rapporteur/model'
import type { UnorderedListNode } from '@rapporteur/typeset'
import { type LayoutContext, narrowed } from '../context.js'
import { placeFields } from '../place-fields.js'
import { listItem } from './list-item.js'

/** An unordered list: bullets in a slot of their own, what belongs to an item beside it. */
export function list(node: List<LocalizedInline>, context: LayoutContext): UnorderedListNode {
  const markerWidth = context.style.bulletSlot * context.scale
  const inner = narrowed(context, markerWidth)
  return { ul: node.items.map((item) => listItem(item, inner)), markerWidth, ...placeFields(node) }
}
