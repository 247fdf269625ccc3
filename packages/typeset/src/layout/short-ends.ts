import type { LayoutPage } from '../internals.js'
import { TextLine } from './text-line.js'

// Closing marks count as a line, a head that comes again does not.
const fewestLastLines = 5

/**
 * How many sections end on a page that holds no more than a few lines, though they have pages before it. A section ends
 * where the next one asks for a page, and at the end of the document; `ends` are the last pages of sections.
 */
export function shortEnds(pages: readonly LayoutPage[], ends: readonly number[]): number {
  return ends.filter((end, index) => {
    const isOnlyPage = end === (index === 0 ? 0 : (ends[index - 1] ?? -1) + 1)
    return !isOnlyPage && linesOn(pages[end]) < fewestLastLines
  }).length
}

function linesOn(page: LayoutPage | undefined): number {
  const lines = (page?.items ?? []).flatMap(({ item }) => (item instanceof TextLine ? [item] : []))
  const own = lines.filter(({ inlines }) => !inlines.some(({ entry }) => entry?.repeats))
  return new Set(own.map(({ y }) => Math.round(y ?? 0))).size
}
