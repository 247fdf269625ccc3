import type { Table as RawTable, TableRow as RawTableRow } from 'mdast'
import { isAnchorAlone, takeBlockAttributes } from '../anchors.js'
import { type Context, positionOf } from '../context.js'
import type { Table, TableRow } from '../nodes.js'

/** A table of GFM; a last row that is only `{#id}` is the anchor of the table. */
export function table(node: RawTable, context: Context): readonly Table[] {
  const last = node.children.at(-1)
  const cell = last?.children[0]?.children ?? []
  const anchored = node.children.length > 1 && isAnchorAlone(cell) && last?.children.slice(1).every(isEmpty)
  const taken = anchored ? takeBlockAttributes(cell, context) : undefined
  const named = taken?.identifier === undefined ? undefined : { identifier: taken.identifier }
  const rows = named === undefined ? node.children : node.children.slice(0, -1)
  const width = node.children[0]?.children.length ?? 0
  return [
    {
      type: 'table',
      ...named,
      align: (node.align ?? []).map((side) => side ?? null),
      children: rows.map((row) => tableRow(row, width, context)),
      position: positionOf(node),
    },
  ]
}

function isEmpty(cell: RawTableRow['children'][number]): boolean {
  return cell.children.length === 0
}

function tableRow(row: RawTableRow, width: number, context: Context): TableRow {
  const extra = row.children[width]
  if (extra !== undefined) {
    const reason = `The row has ${row.children.length} cells, the head has ${width}.`
    context.report('table-row-long', reason, positionOf(extra))
  }
  return {
    type: 'tableRow',
    children: row.children.map((cell) => ({
      type: 'tableCell',
      children: context.phrasing(cell.children),
      position: positionOf(cell),
    })),
    position: positionOf(row),
  }
}
