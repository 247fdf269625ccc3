import type { LayoutPage } from '../internals.js'
import { TextLine } from './text-line.js'

const fewestLastLines = 4

/** Whether the last of several pages holds no more than a few lines. */
export function endsShort(pages: readonly LayoutPage[]): boolean {
  const last = pages.findLast(({ items }) => items.length > 0)
  const rows = new Set((last?.items ?? []).map(({ item }) => (item instanceof TextLine ? Math.round(item.y ?? 0) : -1)))
  rows.delete(-1)
  return pages.length > 1 && rows.size < fewestLastLines
}
