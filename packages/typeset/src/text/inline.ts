import type { Inline, PdfkitFont } from '../internals.js'
import type { Entry } from '../print/ledger.js'
import { baseLevel } from './bidi.js'
import type { RunStyle } from './run-style.js'

/** Width of drawn text in points, trailing letter space left out. */
export function widthOf(
  text: string,
  font: PdfkitFont,
  style: Pick<RunStyle, 'fontSize' | 'fontFeatures' | 'characterSpacing'>,
): number {
  if (text === '') return 0
  const spacing = style.characterSpacing * (text.length - 1)
  return font.widthOfString(text, style.fontSize, style.fontFeatures ?? undefined) + spacing
}

/** What a piece is made of besides its text. */
export interface Making {
  readonly style: RunStyle
  readonly font: PdfkitFont
  /** The font that the line's box is kept by. */
  readonly strut: PdfkitFont
  readonly entry: Entry
  readonly level: number
}

/** A piece with its measures; the room around it comes later, when its neighbours are known. */
export function makeInline(text: string, { style, font, strut, entry, level }: Making): Inline {
  entry.due += text.length
  const leading = style.keepLeadingSpaces || !isSpace(text.at(0)) ? '' : (/^[ \t]+/.exec(text)?.[0] ?? '')
  const trailing = style.keepTrailingSpaces || !isSpace(text.at(-1)) ? '' : (/[ \t]+$/.exec(text)?.[0] ?? '')
  return {
    text,
    x: 0,
    width: widthOf(text, font, style),
    height: strut.lineHeight(style.fontSize) * style.lineHeight,
    ascent: (strut.ascender / 1000) * style.fontSize,
    leadingCut: widthOf(leading, font, style),
    trailingCut: widthOf(trailing, font, style),
    gapAfter: 0,
    stretch: 0,
    shrink: 0,
    breakAfter: false,
    lineEnd: false,
    level,
    baseLevel: baseLevel(style.direction),
    font,
    fontSize: style.fontSize,
    fontFeatures: style.fontFeatures,
    characterSpacing: style.characterSpacing,
    alignment: style.alignment,
    color: style.color,
    background: style.background,
    opacity: style.opacity,
    decoration: style.decoration,
    decorationColor: style.decorationColor,
    decorationStyle: style.decorationStyle,
    decorationThickness: style.decorationThickness,
    link: style.link,
    linkToDestination: style.linkToDestination,
    sup: style.sup,
    sub: style.sub,
    footnote: style.footnote,
    entry,
  }
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
