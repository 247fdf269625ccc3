import { readAttributes } from '../attributes.js'
import { type Context, literal, positionOf, restored } from '../context.js'
import type { Phrasing } from '../nodes.js'
import type { RawDirective, RawPhrasing } from '../syntax/raw.js'

/** `:ins[…]` or `:del[…]` with `by=` and `at=` where known; attributes that it cannot have stay as text after it. */
export function revision(node: RawDirective, context: Context, type: 'insertion' | 'deletion'): readonly Phrasing[] {
  const position = positionOf(node)
  const children = node.children as RawPhrasing[]
  const attributes = readAttributes(node, context, ['by', 'at'])
  if (!node.hasLabel) {
    const hint = `Write \`:${node.name}[words]\`.`
    context.report('directive-malformed', `The ${type} has no words.`, position, { hint })
    return restored({ ...node, children }, context)
  }
  const by = attributes.get('by')?.value
  const at = attributes.get('at')?.value
  const start = node.attributes?.start.offset ?? 0
  const lost = attributes.sound ? [] : literal(context, start, start + (node.attributes?.raw.length ?? 0))
  const who = { ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) }
  return [{ type, ...who, children: context.phrasing(children), position }, ...lost]
}
