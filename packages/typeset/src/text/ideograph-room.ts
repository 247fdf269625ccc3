import type { Inline } from '../internals.js'
import { type Blanks, blanksOf } from './full-width.js'

// In ems: the room that a justified line takes between ideographs, and, where it has none of these, beside marks.
const ideographStretch = 0.08
const markStretch = ideographStretch / 100

const ideographEnds = /\p{Script=Han}$/u
const ideographBegins = /^\p{Script=Han}/u
const letterEnds = /[\p{L}\p{N}]\p{M}*$/u
const letterBegins = /^[\p{L}\p{N}]/u

/**
 * Gives the pieces of a paragraph with ideographs the room between them, after the Requirements for Chinese Text Layout
 * (CLREQ, 3.1.6): full-width marks lose the empty half of their square at either end of a line and beside each other, ideographs
 * stand `autospace` ems from letters and figures, and justified lines are spread between ideographs. No character is added.
 */
export function spaceIdeographs(inlines: readonly Inline[], autospace: number): void {
  const drawn = inlines.filter((inline) => inline.text !== '')
  const blanks = drawn.map(blanksAround)
  drawn.forEach((inline, index) => {
    const next = drawn[index + 1]
    trimAtEnds(inline, blanks[index])
    if (!next || inline.lineEnd) return
    if (blanks[index] || blanks[index + 1]) {
      trimBetween([inline, blanks[index]], [next, blanks[index + 1]])
      if (inline.breakAfter && inline.stretch === 0) inline.stretch = inline.fontSize * markStretch
    } else if (isLevel(inline) && isLevel(next)) openBetween(inline, next, autospace)
  })
}

type Marked = readonly [Inline, Blanks | undefined]

// A mark is drawn in its square from left to right only.
function blanksAround({ baseLevel, font, level, text }: Inline): Blanks | undefined {
  return level % 2 === 0 && baseLevel === 0 ? blanksOf(text, font) : undefined
}

function trimAtEnds(inline: Inline, blanks: Blanks | undefined): void {
  if (!blanks) return
  inline.leadingCut = blanks.before * inline.fontSize
  inline.trailingCut = blanks.after * inline.fontSize
}

// Two marks in a row take one and a half squares: the first gives up its empty half, or, where both open, the second.
function trimBetween([inline, blanks]: Marked, [next, following]: Marked): void {
  if (!blanks || !following) return
  if (blanks.after > 0) inline.trailingCut = 0
  inline.width -= blanks.after > 0 ? blanks.after * inline.fontSize : following.before * next.fontSize
}

// A raised mark of a note hangs on its word, and right-to-left words have spaces.
function isLevel({ level, sub, sup }: Inline): boolean {
  return level % 2 === 0 && !sub && !sup
}

function openBetween(inline: Inline, next: Inline, autospace: number): void {
  const [ends, begins] = [ideographEnds.test(inline.text), ideographBegins.test(next.text)]
  const isMixed = ends !== begins && (ends ? letterBegins.test(next.text) : letterEnds.test(inline.text))
  if (isMixed && autospace > 0) {
    inline.gapAfter = autospace * Math.min(inline.fontSize, next.fontSize)
    inline.stretch = inline.gapAfter / 2
    inline.shrink = inline.gapAfter / 2
  } else if ((ends && begins) || isMixed) inline.stretch = inline.fontSize * ideographStretch
}
