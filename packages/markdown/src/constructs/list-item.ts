import type { ListItem as RawListItem } from 'mdast'
import { type Context, positionOf, startOf } from '../context.js'
import type { ListItem } from '../nodes.js'

/** An item; an anchor at the end of its first paragraph is the item's, because the item has the number. */
export function listItem(node: RawListItem, ordered: boolean, context: Context): ListItem {
  const [first, ...others] = context.blocks(node.children)
  const position = positionOf(node)
  const digits = /^\d{1,9}/.exec(context.source.slice(startOf(node), startOf(node) + 9))?.[0]
  const written = ordered && digits !== undefined ? { writtenNumber: Number(digits) } : {}
  if (first?.type !== 'paragraph' || first.identifier === undefined) {
    return { type: 'listItem', ...written, children: first === undefined ? [] : [first, ...others], position }
  }
  const { identifier, ...rest } = first
  return { type: 'listItem', identifier, ...written, children: [rest, ...others], position }
}
