import type { Inline } from '../internals.js'
import { composeLines } from './compose-lines.js'
import type { TextLine } from './text-line.js'

// In points: nobody sees a smaller difference between lines of a title.
const precision = 2

/** As many lines as the width asks for, all about as long: so a title has no word alone in its last line. */
export function balancedLines(inlines: readonly Inline[], width: number): TextLine[] {
  const lines = composeLines(inlines, width)
  const widest = widestWord(inlines)
  if (lines.length < 2 || widest >= width) return lines
  // Narrower than its widest word a line would break it.
  let narrow = Math.max(width / lines.length, widest)
  let wide = width
  if (composeLines(inlines, narrow).length <= lines.length) return composeLines(inlines, narrow)
  while (wide - narrow > precision) {
    const middle = (narrow + wide) / 2
    if (composeLines(inlines, middle).length <= lines.length) wide = middle
    else narrow = middle
  }
  return composeLines(inlines, wide)
}

function widestWord(inlines: readonly Inline[]): number {
  let widest = 0
  let word = 0
  for (const { breakAfter, trailingCut, width } of inlines) {
    word += width
    widest = Math.max(widest, word - trailingCut)
    if (breakAfter) word = 0
  }
  return widest
}
