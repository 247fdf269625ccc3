import type { GlyphPosition } from '../internals.js'

/** A shaped word as a PDF draws it: a code for each glyph, with its position in thousandths of the size. */
export interface CodedRun {
  readonly codes: readonly string[]
  readonly positions: readonly GlyphPosition[]
}

/** The operators that draw a run from a place on the base line; a glyph that stands off it has operators of its own. */
export function glyphOperators({ codes, positions }: CodedRun, size: number, x: number, y: number): readonly string[] {
  const operators: string[] = []
  let shown: string[] = []
  // Thousandths of the size: where the run begins, and how far the last glyph drew the pen from where it should be.
  let start = 0
  let pen = 0
  let drift = 0
  const flush = (): void => {
    if (shown.length > 0) operators.push(...show(start, 0, shown.join('')))
    shown = []
    drift = 0
  }
  const show = (along: number, up: number, glyphs: string): readonly string[] => [
    `1 0 0 1 ${fixed(x + (along * size) / 1000)} ${fixed(y + (up * size) / 1000)} Tm`,
    `[${glyphs}] TJ`,
  ]
  positions.forEach(({ xAdvance, xOffset = 0, yOffset = 0, advanceWidth = xAdvance }, index) => {
    const code = `<${codes[index]}>`
    if (yOffset !== 0) {
      flush()
      operators.push(...show(pen + xOffset, yOffset, code))
    } else {
      if (shown.length === 0) start = pen + xOffset
      else if (drift + xOffset !== 0) shown.push(fixed(-drift - xOffset))
      shown.push(code)
      drift = xAdvance - advanceWidth - xOffset
    }
    pen += xAdvance
  })
  flush()
  return operators
}

/** A number as PDF writes it: at most three decimals, no exponent. */
export function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
