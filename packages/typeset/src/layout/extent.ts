import type { LayoutNode, TableFields } from '../internals.js'
import { buildColumnWidths } from '../pdfmake.js'
import { composeLines } from './compose-lines.js'
import { fitColumns } from './fit-columns.js'
import { lastBreakable, marginsBelow } from './last-breakable.js'
import { marksIn } from './note-marks.js'
import { smallestStart } from './split-lines.js'

const tolerance = 0.01

/** Height of a block, or of that first part of it which may stand alone at the foot of a page, margins included. */
export type Measure = 'whole' | 'start'

/** How much height notes need at the foot of the page, by their names. */
export type NoteHeight = (names: readonly string[], measure: Measure) => number

/** Estimates how much height a measured block takes at a width, without placing it. */
export function extent(node: LayoutNode, width: number, measure: Measure, notes: NoteHeight): number {
  const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0]
  const inner = inside(node, width - left - right, node.unbreakable ? 'whole' : measure, notes)
  return top + inner + (measure === 'whole' ? bottom : 0)
}

function inside(node: LayoutNode, width: number, measure: Measure, notes: NoteHeight): number {
  if (node.stack) return sequence(node.stack, width, measure, notes)
  const items = node.ul ?? node.ol
  if (items) return sequence(items, width - node._gapSize.width, measure, notes)
  if (node.columns) return columns(node, node.columns, width, measure, notes)
  if (node.table) return table(node, width, measure, notes)
  if (node.text !== undefined) return text(node, width, measure, notes)
  if (node.image !== undefined) return node._height
  return node._minHeight ?? 0
}

function text(node: LayoutNode, width: number, measure: Measure, notes: NoteHeight): number {
  const lines = composeLines(node._inlines, width)
  const set = measure === 'whole' ? lines : lines.slice(0, smallestStart(lines.length))
  return set.reduce((sum, line) => sum + line.getHeight(), notes(marksIn(set), measure))
}

/** Height of blocks under each other. */
function sequence(nodes: readonly LayoutNode[], width: number, measure: Measure, notes: NoteHeight): number {
  if (measure === 'start') return startOf(nodes, width, notes).height
  return nodes.reduce((sum, node) => sum + extent(node, width, 'whole', notes), 0)
}

/**
 * Height of the start of blocks under each other. It goes on through blocks that are kept with the next, as far as the
 * first of them that may end on another page than it begins, and no further than there is room; `count` blocks have it.
 */
export function startOf(
  nodes: readonly LayoutNode[],
  width: number,
  notes: NoteHeight,
  room = Number.POSITIVE_INFINITY,
): { readonly count: number; readonly height: number } {
  let height = 0
  for (const [count, node] of nodes.entries()) {
    const whole = extent(node, width, 'whole', notes)
    const own = extent(node, width, 'start', notes)
    if (height + own > room) return { count, height }
    const end = lastBreakable(node) ?? node
    const bottom = marginsBelow(node, end)
    const goesOn = node.keepWithNext === true && own + bottom >= whole - tolerance
    height += goesOn ? whole : own
    if (!goesOn) break
  }
  return { count: nodes.length, height }
}

function columns(
  node: LayoutNode,
  cells: readonly LayoutNode[],
  width: number,
  measure: Measure,
  notes: NoteHeight,
): number {
  const available = width - (node._gap ?? 0) * (cells.length - 1)
  const slots = cells.map((cell) => ({ ...cell }) as unknown as Parameters<typeof buildColumnWidths>[0][number])
  fitColumns(slots, available)
  buildColumnWidths(slots, available)
  return Math.max(0, ...cells.map((cell, index) => extent(cell, slots[index]?._calcWidth ?? available, measure, notes)))
}

function table(node: LayoutNode, width: number, measure: Measure, notes: NoteHeight): number {
  const { body, widths, headerRows = 0, keepWithHeaderRows = 1, dontBreakRows } = node.table as TableFields
  const available = width - node._offsets.total
  const slots = widths.map((column) => ({ ...column }))
  fitColumns(slots, available)
  buildColumnWidths(slots, available, node._offsets.total, node)
  const last = measure === 'whole' ? body.length : Math.min(headerRows + Math.max(keepWithHeaderRows, 1), body.length)
  let height = 0
  for (let row = 0; row < last; row += 1) {
    const whole = measure === 'whole' || row < headerRows || dontBreakRows === true
    height += rowExtent(node, row, slots, whole ? 'whole' : 'start', notes)
  }
  return height
}

/** Height of one row of a table whose columns have these widths. */
export function rowExtent(
  node: LayoutNode,
  row: number,
  slots: readonly { _calcWidth: number }[],
  measure: Measure,
  notes: NoteHeight,
): number {
  const layout = node._layout
  const cells = node.table?.body[row] ?? []
  const heights = cells.map((cell, column) => {
    if (cell._span || (cell.rowSpan ?? 1) > 1) return 0
    const spanned = slots.slice(column, column + (cell.colSpan ?? 1))
    const gaps = node._offsets.offsets.slice(column + 1, column + spanned.length)
    const width = [...spanned.map((slot) => slot._calcWidth), ...gaps].reduce((sum, part) => sum + part, 0)
    return extent(cell, width, measure, notes)
  })
  const frame = layout.paddingTop(row, node) + layout.paddingBottom(row, node) + layout.hLineWidth(row, node)
  return Math.max(0, ...heights) + frame + layout.hLineWidth(row + 1, node)
}
