import type { Column } from '../internals.js'
import { buildColumnWidths } from '../pdfmake.js'

const tolerance = 0.01
const narrowest = 6

/**
 * Sees that columns fit a width: where pdfmake would let them reach out of the page, each gets a share by its content,
 * down to widths where words have to be broken.
 */
export function fitColumns(columns: readonly Column[], available: number): void {
  const trial = columns.map((column) => ({ ...column, width: absolute(column.width, available) }))
  buildColumnWidths(trial, available)
  const wanted = trial.reduce((sum, column) => sum + column._calcWidth, 0)
  if (wanted <= available + tolerance) return
  const shares = sharesOf(trial, available)
  columns.forEach((column, index) => {
    column.width = shares[index] ?? narrowest
    delete column.elasticWidth
  })
}

function absolute(width: number | string, available: number): number | string {
  return typeof width === 'string' && width.endsWith('%') ? (Number.parseFloat(width) * available) / 100 : width
}

function sharesOf(columns: readonly Column[], available: number): readonly number[] {
  const least = columns.map((column) => Math.max(narrowest, column._minWidth))
  const most = columns.map((column, index) => Math.max(least[index] ?? 0, column._maxWidth))
  const leastSum = sum(least)
  if (leastSum <= available) {
    const part = (available - leastSum) / Math.max(sum(most) - leastSum, tolerance)
    return least.map((width, index) => width + Math.min(part, 1) * ((most[index] ?? width) - width))
  }
  return squeeze(least, available)
}

// Narrow columns keep their words whole; the wide ones share what is left.
function squeeze(widths: readonly number[], available: number): readonly number[] {
  const ascending = [...widths].sort((a, b) => a - b)
  let room = available
  let left = widths.length
  let ceiling = 0
  for (const width of ascending) {
    ceiling = room / left
    if (width > ceiling) break
    room -= width
    left -= 1
  }
  return widths.map((width) => Math.min(width, ceiling))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
