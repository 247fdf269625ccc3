import type { Inline } from '../internals.js'
import { firstFit } from './first-fit.js'
import { TextLine } from './text-line.js'
import { totalFit } from './total-fit.js'
import { partsOf, type Word } from './word.js'

/**
 * Breaks a paragraph into lines of one width: justified text by total fit over the paragraph, other text, and what has a
 * word wider than the line, line by line.
 */
export function composeLines(inlines: readonly Inline[], width: number): TextLine[] {
  const isJustified = inlines.every((inline) => inline.alignment === 'justify')
  const lines = partsOf(inlines).flatMap((words) => {
    const ends = isJustified ? totalFit(words, width) : undefined
    return ends ? linesEnding(ends, words, width) : firstFit(words, width)
  })
  const last = lines.at(-1)
  if (last) last.lastLineInParagraph = true
  return lines
}

function linesEnding(ends: readonly number[], words: readonly Word[], width: number): readonly TextLine[] {
  return ends.map((end, index) => {
    const line = new TextLine(width)
    for (const word of words.slice(ends[index - 1] ?? 0, end)) for (const inline of word.inlines) line.addInline(inline)
    return line
  })
}
