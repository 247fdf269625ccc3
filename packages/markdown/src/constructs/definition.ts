import type { Definition } from 'mdast'
import { type Context, endOf, literal, positionOf, startOf } from '../context.js'
import type { Paragraph } from '../nodes.js'
import { reportTarget } from './link.js'

/** `[label]: address`: nothing by itself where a link uses it, otherwise the author's words and no link at all. */
export function definition(node: Definition, context: Context): readonly Paragraph[] {
  const target = context.isLinked(node.identifier) ? context.linkTarget(node.identifier) : undefined
  if (target?.url === node.url) return []
  if (context.isLinked(node.identifier) && target === undefined) reportTarget(node, context)
  const children = literal(context, startOf(node), endOf(node))
  return [{ type: 'paragraph', children, position: positionOf(node) }]
}
