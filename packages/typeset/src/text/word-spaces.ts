import type { Inline } from '../internals.js'
import { widthOf } from './inline.js'

// As parts of a word space: how far justified lines may open and close it before they count as loose or tight.
const opened = 0.6
const closed = 0.25

/** Lets justified lines open and close the spaces of a paragraph; those where no line may end like the others. */
export function measureSpaces(inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    const width = spaceWidth(inline)
    inline.stretch = width * opened
    inline.shrink = width * closed
  }
}

function spaceWidth(inline: Inline): number {
  const { text, trailingCut } = inline
  if (text.endsWith(' ') && trailingCut > 0) return trailingCut
  const space = /[ \u00a0]$/.test(text) ? (/[ \u00a0]+$/.exec(text)?.[0] ?? '') : ''
  return widthOf(space, inline.font, inline)
}
