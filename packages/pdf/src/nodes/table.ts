import type { LocalizedInline, Table, TableCell, TableRow } from '@rapporteur/model'
import type { Content, StackNode, TableLayout, TableNode } from '@rapporteur/typeset'
import { columnWidths } from '../column-widths.js'
import type { LayoutContext } from '../context.js'
import { ownNotes } from '../own-notes.js'
import type { PageStyle } from '../page-style.js'
import { placeFields } from '../place-fields.js'
import { plainText } from '../plain-text.js'
import { tableCell } from './table-cell.js'

/** A table with its notes below it, so that they stand where the table ends. */
export function table(node: Table<LocalizedInline>, context: LayoutContext): TableNode | StackNode {
  const rows = wholeTable(node, context)
  const notes = ownNotes(node, context)
  if (notes.length === 0) return rows
  const { gap } = context.style
  const [, top, , bottom] = rows.margin as readonly [number, number, number, number]
  const above = { ...rows, margin: [0, top, 0, gap.item] as const, keepWithNext: true }
  return { stack: [above, ...notes], margin: [0, 0, 0, bottom], ...placeFields(node) }
}

// Over the whole width in small type; its head comes again on each page, its rows stay whole.
function wholeTable(node: Table<LocalizedInline>, context: LayoutContext): TableNode {
  const { style, scale } = context
  const count = Math.max(1, ...node.rows.map((row) => row.cells.length))
  const fontSize = (count >= style.wideTableColumns ? style.size.wideTable : style.size.table) * scale
  const rows = node.rows.map((row) => padded(row, count))
  const room = context.width - 2 * count * style.cellPadding.x
  const words = rows.map((cells) => cells.map((cell) => plainText(cell?.children ?? [])))
  return {
    table: {
      widths: columnWidths(words, fontSize, room),
      body: rows.map((cells, index) => cells.map((cell, column) => cellContent(cell, node, index, column, context))),
      headerRows: 1,
      keepWithHeaderRows: 2,
      dontBreakRows: true,
    },
    layout: rules(style, rows.length),
    fontSize,
    alignment: 'left',
    margin: [0, style.gap.aroundBox, 0, style.gap.aroundBox + style.gap.paragraph],
    ...placeFields(node),
  }
}

type Cell = TableCell<LocalizedInline> | undefined

function padded(row: TableRow<LocalizedInline>, count: number): readonly Cell[] {
  return Array.from({ length: count }, (_, index) => row.cells[index])
}

function cellContent(
  cell: Cell,
  node: Table<LocalizedInline>,
  row: number,
  column: number,
  context: LayoutContext,
): Content {
  return cell ? tableCell(cell, { isHead: row === 0, align: node.align[column] ?? null }, context) : ''
}

// Rules as in official papers: above the table, below its head and below its last row; hairlines between rows.
function rules(style: PageStyle, rows: number): TableLayout {
  const isStrong = (line: number): boolean => line <= 1 || line === rows
  return {
    hLineWidth: (line) => (isStrong(line) ? style.tableRule : style.tableHairline),
    hLineColor: (line) => (isStrong(line) ? style.color.text : style.color.hairline),
    vLineWidth: () => 0,
    paddingLeft: () => style.cellPadding.x,
    paddingRight: () => style.cellPadding.x,
    paddingTop: () => style.cellPadding.y,
    paddingBottom: () => style.cellPadding.y,
  }
}
