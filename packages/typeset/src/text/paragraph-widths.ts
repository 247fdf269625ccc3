import type { Inline } from '../internals.js'

const fewIdeographs = 4

/**
 * The narrowest column that breaks no word, and the width of the longest line that the text asks for. Chinese could stand
 * in a column of one character; it is given a few.
 */
export function paragraphWidths(items: readonly Inline[], isChinese: boolean): { minWidth: number; maxWidth: number } {
  let minWidth = 0
  let maxWidth = 0
  let chunk: number | undefined
  let line: number | undefined
  for (const item of items) {
    chunk = (chunk ?? -item.leadingCut) + item.width
    line = (line ?? -item.leadingCut) + item.width
    minWidth = Math.max(minWidth, chunk - item.trailingCut)
    maxWidth = Math.max(maxWidth, line - item.trailingCut)
    chunk = item.breakAfter ? undefined : chunk + item.gapAfter
    line = item.lineEnd ? undefined : line + item.gapAfter
  }
  const few = isChinese ? fewIdeographs * (items[0]?.fontSize ?? 0) : 0
  return { minWidth: Math.max(minWidth, Math.min(maxWidth, few)), maxWidth }
}
