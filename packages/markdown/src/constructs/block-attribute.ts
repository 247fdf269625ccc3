import { readBlockAttribute } from '../anchors.js'
import { type Context, endOf, literal, positionOf, startOf } from '../context.js'
import type { Phrasing } from '../nodes.js'
import type { RawBlockAttribute } from '../syntax/raw.js'

/** An anchor that ends no block, or is none: reported and given back as typed. */
export function blockAttribute(node: RawBlockAttribute, context: Context): readonly Phrasing[] {
  const read = readBlockAttribute(node.value)
  const reason =
    read === undefined
      ? `\`{${node.value}}\` is not an anchor.`
      : read.restart
        ? '`{restart}` stands at the end of a heading only.'
        : 'The anchor does not stand at the end of a block, or the block has one already.'
  context.report('anchor-malformed', reason, positionOf(node))
  return literal(context, startOf(node), endOf(node))
}
