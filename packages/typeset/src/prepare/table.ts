import type { Place } from '@rapporteur/diagnostics'
import { type Fields, isFields, listOf, type Preparation, plainText } from './prepare.js'

/** Copies a table with rows of equal length; an empty table is left out, a malformed one refused. */
export function prepareTable(node: Fields, inner: (child: unknown) => Fields, preparation: Preparation): Fields {
  const table = isFields(node.table) ? node.table : {}
  const place = node.place as Place | undefined
  const rows = listOf(table.body ?? []).filter((row): row is readonly unknown[] => Array.isArray(row))
  const columns = rows[0]?.length ?? 0
  if (columns === 0) return leaveOut(node, preparation, place)
  const fault = faultOf(rows, columns)
  if (fault) {
    preparation.refuse('table-malformed', fault, place)
    return { text: '', key: node.key }
  }
  const body = rows.map((row) => row.map((cell) => inner(cell ?? '')))
  return {
    ...node,
    table: { ...wholeness(table, rows.length, node, preparation), body, widths: widthsOf(table, columns) },
  }
}

function leaveOut(node: Fields, preparation: Preparation, place: Place | undefined): Fields {
  const reason = 'A table has no rows or no columns; it is left out.'
  preparation.report({ severity: 'warning', ruleId: 'table-empty', reason, ...(place ? { place } : {}) })
  return { text: '', key: node.key, fontSize: 0.01 }
}

// A table that was found taller than a page loses first the wholeness of its rows, then that of its head.
function wholeness(table: Fields, rows: number, node: Fields, preparation: Preparation): Fields {
  const released = preparation.timesReleased(Number(node.key))
  const headerRows = Math.min(Number(table.headerRows ?? 0), rows)
  const hasWholeRows = table.dontBreakRows === true || node.unbreakable === true
  const keepsHead = released < (hasWholeRows ? 2 : 1)
  return {
    ...table,
    heads: headerRows,
    dontBreakRows: table.dontBreakRows === true && released === 0,
    headerRows: keepsHead ? headerRows : 0,
    keepWithHeaderRows: keepsHead ? Math.min(Number(table.keepWithHeaderRows ?? 0), rows - headerRows) : 0,
  }
}

function widthsOf(table: Fields, columns: number): readonly (number | string)[] {
  const widths = table.widths
  if (typeof widths === 'string') return Array(columns).fill(widths)
  const given = Array.isArray(widths) ? widths : []
  return Array.from({ length: columns }, (_, column) => given[column] ?? 'auto')
}

// pdfmake passes over cells beyond the first row's length and under a span without a word.
function faultOf(rows: readonly (readonly unknown[])[], columns: number): string | undefined {
  const covered = new Set<string>()
  for (const [row, cells] of rows.entries()) {
    if (cells.length !== columns) {
      return `Row ${row + 1} of a table has ${cells.length} cells where its first row has ${columns}.`
    }
    for (const [column, cell] of cells.entries()) {
      if (covered.has(`${row} ${column}`)) {
        if (!isEmpty(cell)) return `A cell in row ${row + 1}, column ${column + 1} lies under one that spans it.`
        continue
      }
      const rowSpan = spanOf(cell, 'rowSpan')
      const colSpan = spanOf(cell, 'colSpan')
      if (row + rowSpan > rows.length || column + colSpan > columns) {
        return `The cell in row ${row + 1}, column ${column + 1} spans more than the table has.`
      }
      for (let r = 0; r < rowSpan; r += 1) for (let c = 0; c < colSpan; c += 1) covered.add(`${row + r} ${column + c}`)
    }
  }
  return undefined
}

function spanOf(cell: unknown, field: 'rowSpan' | 'colSpan'): number {
  const span = isFields(cell) ? Number(cell[field] ?? 1) : 1
  return Number.isInteger(span) && span > 0 ? span : 1
}

function isEmpty(cell: unknown): boolean {
  if (cell === undefined || cell === null || cell === '') return true
  if (Array.isArray(cell)) return cell.length === 0
  if (!isFields(cell)) return false
  return Object.keys(cell).length === 0 || ('text' in cell && plainText(cell) === '')
}
