import type { FontkitFont, PdfkitFont } from '../internals.js'

/** The empty part of a mark's square on either side of its ink, in ems: a half, or nothing. */
export interface Blanks {
  readonly before: number
  readonly after: number
}

const marks = /^[，。、；：？！．）》〉」』】〗〕］｝”’（《〈「『【〖〔［｛“‘]$/u
const half = 500
const whole = 1000
/** Thousandths of the size: how far ink may reach over the middle, and an advance differ from a full square. */
const slack = 10

const known = new WeakMap<FontkitFont, Map<string, Blanks | undefined>>()

/**
 * Which half of a full-width mark is empty, by its ink in this font: in some fonts marks stand in the middle, and those
 * that are as narrow as Latin ones have nothing to give away.
 */
export function blanksOf(mark: string, { font, scale }: PdfkitFont): Blanks | undefined {
  if (!marks.test(mark)) return undefined
  const ofFont = known.get(font) ?? new Map<string, Blanks | undefined>()
  known.set(font, ofFont)
  if (!ofFont.has(mark)) ofFont.set(mark, measure(mark, font, scale))
  return ofFont.get(mark)
}

function measure(mark: string, font: FontkitFont, scale: number): Blanks | undefined {
  const codePoint = mark.codePointAt(0) ?? 0
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined
  const { advanceWidth, bbox } = font.glyphForCodePoint(codePoint)
  if (Math.abs(advanceWidth * scale - whole) > slack) return undefined
  const before = bbox.minX * scale >= half - slack ? 0.5 : 0
  const after = bbox.maxX * scale <= half + slack ? 0.5 : 0
  return { before, after }
}
