import type { Inline } from '../internals.js'
import { composeLines } from './compose-lines.js'
import type { TextLine } from './text-line.js'

// In points: nobody sees a smaller difference between lines of a title.
const precision = 2

/** As many lines as the width asks for, all about as long: so a title has no word alone in its last line. */
export function balancedLines(inlines: readonly Inline[], width: number): TextLine[] {
  const lines = composeLines(inlines, width)
  if (lines.length < 2) return lines
  let narrow = width / lines.length
  let wide = width
  while (wide - narrow > precision) {
    const middle = (narrow + wide) / 2
    if (fits(composeLines(inlines, middle), lines.length, middle)) wide = middle
    else narrow = middle
  }
  return composeLines(inlines, wide)
}

function fits(lines: readonly TextLine[], count: number, width: number): boolean {
  return lines.length <= count && lines.every((line) => line.getWidth() <= width + precision)
}
