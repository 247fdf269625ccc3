import type { Content, StackNode, UnorderedListNode } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { acrossPage, margin } from './sides.js'
import { textWidth } from './text-width.js'

// A marker must not wrap where its width was guessed too small.
const caution = 1.3

/**
 * Content beside a marker that hangs in a slot of its own at the side where lines begin.
 *
 * From left to right it is a list item, so that the marker goes where the first line goes.
 * From right to left lists have no slot, so the marker is a column beside the first block.
 */
export function hanging(
  marker: string,
  slot: number,
  content: readonly Content[],
  context: LayoutContext,
): UnorderedListNode | StackNode {
  if (context.sides.start === 'left') return { ul: [{ stack: content, marker }], markerWidth: slot }
  const { slotRoom } = context.style
  const [first, ...rest] = content
  const room = Math.max(slot, textWidth(marker, context.style.size.body * context.scale) * caution + slotRoom)
  const number = { text: marker, width: room, noWrap: true }
  const columns = {
    columns: acrossPage(context.sides, [number, { stack: [first ?? ''], width: '*' }]),
    unbreakable: true,
  }
  const below = { stack: rest, margin: margin(context.sides, room, 0, 0, 0) }
  return { stack: rest.length > 0 ? [columns, below] : [columns] }
}
