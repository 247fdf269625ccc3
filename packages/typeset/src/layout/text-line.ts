import type { Inline, MarginNote } from '../internals.js'
import { Line } from '../pdfmake.js'
import { visualOrder } from '../text/bidi.js'

/** A line whose box is kept by the paragraph's own font, so that a word in another script does not push lines apart. */
export class TextLine extends Line {
  /** From the first ink to the last, once the line is settled. */
  inkWidth = 0
  /** A paragraph begins with it. */
  begins = false
  /** What stands in the margin beside it. */
  marginNote: MarginNote | undefined

  override getAscenderHeight(): number {
    let height = 0
    for (const inline of this.inlines) height = Math.max(height, inline.ascent)
    return height
  }

  override clone(): TextLine {
    return Object.assign(new TextLine(this.maxWidth), this)
  }

  /** Room behind the last piece, which counts once another follows. */
  get gapAfter(): number {
    return this.inlines.at(-1)?.gapAfter ?? 0
  }

  override addInline(inline: Inline): void {
    this.inlineWidths += this.gapAfter
    super.addInline(inline)
  }

  /**
   * Puts the pieces at their places from left to right (UAX #9, rules L1 and L2), spread or tightened to `width` where it
   * is given. They stay in the order of the text: only `x` changes.
   */
  settle(width?: number): void {
    this.inlines = hangTrailingSpace(this.inlines)
    const gaps = this.#gaps(width === undefined ? 0 : width - this.getWidth())
    const base = this.inlines[0]?.baseLevel ?? 0
    // What hangs out before the first word or behind the last has no place of its own within the line.
    let x = base === 0 ? -this.leadingCut : -this.trailingCut
    for (const index of visualOrder(this.inlines.map((inline) => inline.level))) {
      const inline = this.inlines[index] as Inline
      const gap = gaps[index] ?? 0
      const isTurned = inline.level % 2 === 1
      inline.x = isTurned ? x + gap : x
      x += inline.width + gap
    }
    this.inkWidth = x + (base === 0 ? -this.trailingCut : -this.leadingCut)
  }

  /** The pieces from left to right. */
  get fromLeft(): readonly Inline[] {
    return this.inlines.toSorted((a, b) => a.x - b.x)
  }

  // Room behind each piece: its own, and its share of what the line has too much or too little.
  #gaps(room: number): readonly number[] {
    const last = this.inlines.findLastIndex((inline) => inline.width > inline.trailingCut)
    const within = this.inlines.slice(0, Math.max(0, last))
    const of = room < 0 ? 'shrink' : 'stretch'
    const open = within.reduce((sum, inline) => sum + inline[of], 0)
    const share = open === 0 ? 0 : Math.max(room / open, -1)
    return within.map((inline) => inline.gapAfter + share * inline[of])
  }
}

// Space at the end of a line goes back to the side where the paragraph ends, however the last word runs.
function hangTrailingSpace(inlines: Inline[]): Inline[] {
  const last = inlines.at(-1)
  if (!last || last.trailingCut === 0 || last.level === last.baseLevel) return inlines
  const words = last.text.trimEnd()
  const space: Inline = {
    ...last,
    text: last.text.slice(words.length),
    width: last.trailingCut,
    leadingCut: 0,
    level: last.baseLevel,
  }
  if (words === '') return [...inlines.slice(0, -1), space]
  const word: Inline = { ...last, text: words, width: last.width - last.trailingCut, trailingCut: 0, breakAfter: false }
  return [...inlines.slice(0, -1), word, space]
}

/** Whether a line is a paragraph's last, or ends where the text says so. */
export function endsFreely(line: {
  readonly newLineForced?: boolean
  readonly lastLineInParagraph?: boolean
}): boolean {
  return line.newLineForced === true || line.lastLineInParagraph === true
}
