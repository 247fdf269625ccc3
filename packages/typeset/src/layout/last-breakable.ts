import type { LayoutNode } from '../internals.js'

/** The paragraph or the table that a block ends with, if it may stand on two pages. */
export function lastBreakable(node: LayoutNode): LayoutNode | undefined {
  if (node.unbreakable) return undefined
  const last = lastInside(node)
  if (last) return lastBreakable(last)
  return node.text !== undefined || node.table ? node : undefined
}

// A frame is a table of one cell, which may break within.
function lastInside({ stack, table, ul, ol }: LayoutNode): LayoutNode | undefined {
  const isFrame = table?.body.length === 1 && table.body[0]?.length === 1 && !table.dontBreakRows
  return isFrame ? table.body[0]?.[0] : (stack ?? ul ?? ol)?.at(-1)
}

/** The room that is left below the end of a block by all that it closes. */
export function marginsBelow(node: LayoutNode, end: LayoutNode): number {
  const own = (node._margin?.[3] ?? 0) + (node.table ? node._layout.paddingBottom(0, node) : 0)
  const last = lastInside(node)
  return node === end || !last ? own : own + marginsBelow(last, end)
}
