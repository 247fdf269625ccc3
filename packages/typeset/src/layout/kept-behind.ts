import type { LayoutNode } from '../internals.js'

/** The blocks that one is kept with, through those that are kept with theirs, as far as the `end`th; none over a page break. */
export function keptBehind(items: readonly LayoutNode[], index: number, end: number): readonly LayoutNode[] {
  let stop = index + 1
  while (stop < end && items[stop - 1]?.keepWithNext) stop += 1
  const behind = items.slice(index + 1, stop)
  return behind.some((block) => block.pageBreak === 'before') ? [] : behind
}
