import type { List as RawList } from 'mdast'
import { type Context, positionOf } from '../context.js'
import type { List } from '../nodes.js'
import { listItem } from './list-item.js'

/** An ordered or unordered list. */
export function list(node: RawList, context: Context): readonly List[] {
  const ordered = node.ordered === true
  const start = ordered && typeof node.start === 'number' ? { start: node.start } : {}
  const children = node.children.map((item) => listItem(item, ordered, context))
  return [{ type: 'list', ordered, ...start, children, position: positionOf(node) }]
}
