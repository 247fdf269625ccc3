import type { Inline } from '../internals.js'
import { Line } from '../pdfmake.js'

/** A line whose box is kept by the paragraph's own font, so that a word in another script does not push lines apart. */
export class TextLine extends Line {
  override getAscenderHeight(): number {
    let height = 0
    for (const inline of this.inlines) height = Math.max(height, inline.ascent)
    return height
  }

  override clone(): TextLine {
    return Object.assign(new TextLine(this.maxWidth), this)
  }

  /** Spreads the line to a width at its word spaces and between ideographs. */
  spread(width: number): void {
    const gaps = this.inlines.slice(0, -1).filter((inline) => inline.stretchAfter).length
    const share = (width - this.getWidth()) / gaps
    if (gaps === 0 || share <= 0) return
    let shift = 0
    let grown = 0
    for (const inline of this.inlines) {
      inline.x += shift
      inline.justifyShift = grown
      grown = inline.stretchAfter ? share : 0
      shift += grown
    }
  }
}

/** Whether a line is a paragraph's last, or ends where the text says so. */
export function endsFreely(line: {
  readonly newLineForced?: boolean
  readonly lastLineInParagraph?: boolean
}): boolean {
  return line.newLineForced === true || line.lastLineInParagraph === true
}

/** Width of the spaces that a line drops at its end. */
export function trailingSpace(inlines: readonly Inline[]): number {
  return inlines.at(-1)?.trailingCut ?? 0
}
