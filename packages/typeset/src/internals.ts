import type { Place } from '@rapporteur/diagnostics'
import type { Entry } from './print/ledger.js'
import type { Role } from './structure/roles.js'

/** What this package reads and sets on the objects of pdfmake and pdfkit while it lays a document out. */
export interface FontkitGlyph {
  readonly id: number
  readonly codePoints: readonly number[]
  readonly advanceWidth: number
  /** The box of its ink, in units of the font. */
  readonly bbox: { readonly minX: number; readonly maxX: number }
}

/** Thousandths of the size; `advanceWidth` is the glyph's own width, `xAdvance` what kerning makes of it. */
export interface GlyphPosition {
  readonly xAdvance: number
  readonly xOffset?: number
  readonly yOffset?: number
  readonly advanceWidth?: number
}

export interface GlyphRun {
  glyphs: FontkitGlyph[]
  positions: GlyphPosition[]
  readonly advanceWidth: number
}

export interface FontkitFont {
  readonly postscriptName: string
  readonly numGlyphs: number
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>
  }
  readonly _glyphs: Record<number, FontkitGlyph>
  getGlyph(id: number, codePoints?: readonly number[]): FontkitGlyph
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): FontkitGlyph
}

export interface PdfkitFont {
  readonly id: string
  readonly ascender: number
  readonly descender: number
  readonly scale: number
  readonly font: FontkitFont
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  readonly subset: {
    readonly glyphs: number[]
    readonly mapping: Record<number, number>
    includeGlyph(id: number): number
  }
  layoutCache: Record<string, GlyphRun>
  layout(text: string, features?: readonly string[]): GlyphRun
  layoutRun(text: string, features?: readonly string[]): GlyphRun
  /** The operators that draw a piece of text from a place on its base line. */
  operators(inline: Inline, x: number, y: number): readonly string[]
  ref(): PdfRef
  widthOfString(text: string, size: number, features?: readonly string[]): number
  lineHeight(size: number): number
}

export type EmbeddedFontClass = new (document: unknown, font: FontkitFont, id: string) => PdfkitFont

export interface PdfRef {
  readonly id: number
  readonly data: Record<string, unknown>
  end(content?: Uint8Array): void
}

export interface PdfImage {
  readonly width: number
  readonly height: number
  embed(document: unknown): void
  finalize?: () => unknown
}

/** A piece of a paragraph between two places where a line may end or the look changes. */
export interface Inline {
  text: string
  x: number
  width: number
  height: number
  /** Height above the base line that the line's box keeps for this piece, whatever font draws it. */
  readonly ascent: number
  leadingCut: number
  trailingCut: number
  /** A line may end after it. */
  breakAfter: boolean
  /** Room after it in points that is no character; a line that ends here does without. */
  gapAfter: number
  /** How far in points a justified line may be opened after it, and closed, before it looks loose or tight. */
  stretch: number
  shrink: number
  /** A line must end after it. */
  lineEnd: boolean
  /** Embedding level by UAX #9: at an odd one the piece runs from right to left. */
  level: number
  /** That of its paragraph: 1 where lines begin at the right. */
  readonly baseLevel: 0 | 1
  readonly font: PdfkitFont
  readonly fontSize: number
  readonly fontFeatures: readonly string[] | null
  readonly characterSpacing: number
  readonly alignment: string
  readonly color: string
  readonly background: string | null
  readonly opacity: number
  readonly decoration: unknown
  readonly decorationColor: string | null
  readonly decorationStyle: string | null
  readonly decorationThickness: number | null
  readonly link: string | null
  readonly linkToDestination: string | null
  readonly sup: boolean
  readonly sub: boolean
  /** The note that this piece is the mark of. */
  readonly footnote: string | undefined
  readonly entry: Entry | undefined
}

export interface InlinesResult {
  readonly items: Inline[]
  readonly minWidth: number
  readonly maxWidth: number
}

export interface ListMarker {
  canvas?: Vector[]
  _inlines?: Inline[]
  _minWidth?: number
}

export type Vector = Record<string, unknown> & { entry?: Entry }

export interface Column {
  width: number | string
  _minWidth: number
  _maxWidth: number
  _calcWidth: number
  elasticWidth?: boolean
}

export interface PageItem {
  readonly type: string
  readonly item: unknown
}

export interface LayoutPage {
  readonly items: PageItem[]
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly pageMargins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

export interface Fragment {
  readonly items: readonly PageItem[]
  readonly height: number
  readonly xOffset?: number
  readonly yOffset?: number
}

export interface TableFields {
  readonly body: LayoutNode[][]
  widths: Column[]
  readonly headerRows?: number
  readonly keepWithHeaderRows?: number
  /** Rows of heads, whether they come again on each page or not. */
  readonly heads?: number
  readonly dontBreakRows?: boolean
}

/** One row of a table, or of columns, as pdfmake lays it out. */
export interface TableRow {
  readonly tableNode: LayoutNode | undefined
  readonly tableBody: readonly unknown[]
  readonly rowIndex: number
}

export interface MeasuredTableLayout {
  paddingLeft(column: number, node: unknown): number
  paddingRight(column: number, node: unknown): number
  paddingTop(row: number, node: unknown): number
  paddingBottom(row: number, node: unknown): number
  hLineWidth(row: number, node: unknown): number
  vLineWidth(column: number, node: unknown): number
}

/** Words that stand in the margin beside a block: pieces one after another, and whether a page has them. */
export interface MarginNote {
  readonly pieces: readonly string[]
  readonly place: Place | undefined
  isSet: boolean
}

/** A node of the definition once it is prepared, preprocessed and measured. */
export interface LayoutNode {
  readonly key: number
  readonly place?: Place
  readonly heading?: number
  readonly role?: Role
  readonly alt?: string
  readonly language?: string
  readonly continued?: boolean
  readonly type?: string
  readonly stack?: LayoutNode[]
  readonly columns?: LayoutNode[]
  readonly ul?: LayoutNode[]
  readonly ol?: LayoutNode[]
  readonly table?: TableFields
  readonly text?: unknown
  readonly image?: string
  readonly link?: string
  readonly linkToDestination?: string
  readonly x?: number
  readonly y?: number
  readonly canvas?: Vector[]
  readonly id?: string
  readonly marker?: string
  readonly markerWidth?: number
  readonly color?: string
  readonly keepWithNext?: boolean
  readonly balanced?: boolean
  readonly marginNote?: MarginNote
  readonly unbreakable?: boolean
  readonly pageBreak?: string
  readonly pageOrientation?: string
  readonly absolutePosition?: object
  readonly relativePosition?: object
  readonly outline?: boolean
  readonly outlineText?: string
  readonly outlineParentId?: string
  readonly outlineExpanded?: boolean
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly _span?: boolean
  listMarker?: ListMarker
  positions: unknown[]
  entry?: Entry
  _inlines: Inline[]
  _margin?: [number, number, number, number] | null
  _minWidth: number
  _maxWidth: number
  _minHeight?: number
  _width: number
  _height: number
  _gap?: number
  _gapSize: { width: number; height: number }
  _calcWidth: number
  _layout: MeasuredTableLayout
  _offsets: { readonly offsets: number[]; readonly total: number }
}
