import type { Inline } from '../internals.js'

/** Pieces that a line may end behind, and not within. */
export interface Word {
  readonly inlines: readonly Inline[]
  /** Without the room behind it. */
  readonly width: number
}

/** The words of a paragraph, in parts that each begin on a line of their own. */
export function partsOf(inlines: readonly Inline[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]]
  let start = 0
  inlines.forEach((inline, index) => {
    const isLast = index === inlines.length - 1
    if (!inline.breakAfter && !isLast) return
    parts.at(-1)?.push(wordOf(inlines.slice(start, index + 1)))
    start = index + 1
    if (inline.lineEnd && !isLast) parts.push([])
  })
  return parts.filter((part) => part.length > 0)
}

/** A word of these pieces. */
export function wordOf(inlines: readonly Inline[]): Word {
  const widths = inlines.reduce((sum, inline) => sum + inline.width + inline.gapAfter, 0)
  return { inlines, width: widths - (inlines.at(-1)?.gapAfter ?? 0) }
}
