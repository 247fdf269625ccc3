import type { ListItem, LocalizedInline } from '@rapporteur/model'
import type { StackNode } from '@rapporteur/typeset'
import { layoutBlocks } from '../blocks.js'
import type { LayoutContext } from '../context.js'
import { besideMarker } from '../item-blocks.js'
import { placeFields } from '../place-fields.js'

/** An item of an unordered list, with the bullet or dash of the house. */
export function listItem(node: ListItem<LocalizedInline>, context: LayoutContext): StackNode {
  const stack = besideMarker(layoutBlocks(node.children, context), node.children)
  return { stack, marker: context.house.bullet, ...placeFields(node) }
}
