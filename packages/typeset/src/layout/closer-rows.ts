import type { MeasuredTableLayout } from '../internals.js'

/** The layout of a table with a part of the room above and below the text of its cells. */
export function closerRows(layout: MeasuredTableLayout, closeness: number): MeasuredTableLayout {
  if (closeness === 1) return layout
  return {
    ...layout,
    paddingTop: (row, node) => layout.paddingTop(row, node) * closeness,
    paddingBottom: (row, node) => layout.paddingBottom(row, node) * closeness,
  }
}
