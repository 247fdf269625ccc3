import type { List, LocalizedInline } from '@rapporteur/model'
import type { StackNode } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { placeFields } from '../place-fields.js'
import { listItem } from './list-item.js'

/** An unordered list; each item has the bullet or dash of the house. */
export function list(node: List<LocalizedInline>, context: LayoutContext): StackNode {
  return { stack: node.items.map((item) => listItem(item, context)), ...placeFields(node) }
}
