import type { Place } from '@rapporteur/diagnostics'
import type { Role } from './structure/roles.js'
import type { Direction } from './text/bidi.js'

/** How text looks; every field is inherited by what stands inside. Lengths are points. */
export interface TextStyle {
  /** The way that a paragraph runs; without it, that of the document. */
  readonly direction?: Direction
  /** A family of the font set; without it the family follows from the script of each character. */
  readonly font?: string
  readonly fontSize?: number
  readonly fontFeatures?: readonly string[]
  readonly bold?: boolean
  readonly italics?: boolean
  readonly sup?: boolean
  readonly sub?: boolean
  readonly color?: string
  readonly background?: string
  readonly opacity?: number
  readonly decoration?: Decoration | readonly Decoration[]
  readonly decorationStyle?: 'dashed' | 'dotted' | 'double' | 'wavy'
  readonly decorationColor?: string
  readonly decorationThickness?: number
  readonly characterSpacing?: number
  readonly lineHeight?: number
  /** Justified paragraphs are composed as a whole, so that spaces stay even; the others line by line. */
  readonly alignment?: 'left' | 'right' | 'center' | 'justify'
  readonly leadingIndent?: number
  /** Room between ideographs and letters or figures, in ems of the text; Chinese papers take 0.25. No character is added. */
  readonly autospace?: number
  readonly noWrap?: boolean
  readonly preserveLeadingSpaces?: boolean
  readonly preserveTrailingSpaces?: boolean
  readonly markerColor?: string
}

export type Decoration = 'underline' | 'lineThrough' | 'overline'

/** One number for four sides, two for left and right then top and bottom, or left, top, right, bottom. */
export type Margin = number | readonly [number, number] | readonly [number, number, number, number]

/** A named style of the document. */
export interface Style extends TextStyle {
  readonly margin?: Margin
  readonly marginLeft?: number
  readonly marginTop?: number
  readonly marginRight?: number
  readonly marginBottom?: number
  readonly columnGap?: number
  readonly fillColor?: string
  readonly fillOpacity?: number
  readonly extends?: string | readonly string[]
}

/** What points elsewhere or is pointed at; only `http`, `https` and `mailto` links live. */
export interface Linking {
  readonly link?: string
  readonly linkToDestination?: string
  /** Names the place as a destination; unique in the document. */
  readonly id?: string
}

/** A piece of a paragraph. */
export interface TextRun extends TextStyle, Linking {
  readonly text: InlineContent
  /** BCP 47 tag of words in another language than that of the document. */
  readonly language?: string
  readonly style?: string | readonly string[]
  /** The run is the mark of this note of the document, which then stands at the foot of its page. */
  readonly footnote?: string
  /** Where the words come from, for diagnostics. */
  readonly place?: Place
}

export type InlineContent = string | number | TextRun | readonly (string | number | TextRun)[]

/** Fields of every block. */
export interface Block extends Style, Linking {
  readonly style?: string | readonly string[]
  readonly pageBreak?: 'before' | 'after'
  readonly pageOrientation?: 'portrait' | 'landscape'
  /** Never the last thing on a page while something follows it in its stack. */
  readonly keepWithNext?: boolean
  /** A paragraph whose lines are all about as long, such as a title. */
  readonly balanced?: boolean
  /** Stays whole as long as it is not taller than a page. */
  readonly unbreakable?: boolean
  /** Width as a column: points, `auto`, `*` or a percentage. */
  readonly width?: number | string
  readonly absolutePosition?: { readonly x: number; readonly y: number }
  readonly relativePosition?: { readonly x: number; readonly y: number }
  /** Makes a bookmark that opens at the first line. */
  readonly outline?: boolean
  readonly outlineText?: string
  /** The `id` of the block whose bookmark holds this one. */
  readonly outlineParentId?: string
  readonly outlineExpanded?: boolean
  /** The marker of this item in a list, instead of the counted one: `12.`, `(a)`, `•`. */
  readonly marker?: string
  /** The block is a heading of this depth, for readers; how it looks is another matter. */
  readonly heading?: 1 | 2 | 3 | 4 | 5 | 6
  /** What the block is for readers where its form does not say it; a table with a role is a frame, not a table. */
  readonly role?: Role
  /** What a picture or a drawing shows, in words; without them it is decoration. */
  readonly alt?: string
  /** BCP 47 tag of a block in another language than that of the document. */
  readonly language?: string
  readonly place?: Place
}

/** Fields of a block that stands in a table. */
export interface CellFields {
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly border?: readonly [boolean, boolean, boolean, boolean]
  readonly borderColor?: readonly [string, string, string, string]
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom'
}

/** Words beside a block, in the margin. */
interface Annotated {
  /**
   * What stands in the margin beside the first line of a paragraph, or beside a picture: pieces that are set one after
   * another. Where there is no room for all, the last are left out and counted: `+7`.
   */
  readonly marginNote?: readonly string[]
}

export interface TextNode extends Block, CellFields, Annotated {
  readonly text: InlineContent
}

export interface StackNode extends Block, CellFields {
  readonly stack: readonly Content[]
}

export interface ColumnsNode extends Block, CellFields {
  readonly columns: readonly Content[]
}

interface ListFields extends Block, CellFields {
  readonly type?: string
  /** Width of the slot of the markers, in points; without it, that of the widest marker. */
  readonly markerWidth?: number
  /** For readers, its items go on with those of the list right before it that is `continued` too. */
  readonly continued?: boolean
}

export interface UnorderedListNode extends ListFields {
  readonly ul: readonly Content[]
}

export interface OrderedListNode extends ListFields {
  readonly ol: readonly Content[]
  readonly start?: number
  readonly reversed?: boolean
  readonly separator?: string | readonly [string, string]
}

export interface Table {
  readonly body: readonly (readonly Content[])[]
  readonly widths?: '*' | 'auto' | readonly (number | string)[]
  readonly heights?: number | readonly (number | 'auto')[] | ((row: number) => number | 'auto')
  readonly headerRows?: number
  readonly keepWithHeaderRows?: number
  /** Rows stay whole as long as none is taller than a page. */
  readonly dontBreakRows?: boolean
}

/** pdfmake's table layout: widths, colours and paddings by row or column index. */
export interface TableLayout {
  readonly hLineWidth?: (row: number, node: unknown) => number
  readonly vLineWidth?: (column: number, node: unknown) => number
  readonly hLineColor?: string | ((row: number, node: unknown, column: number) => string | null)
  readonly vLineColor?: string | ((column: number, node: unknown, row: number) => string | null)
  readonly fillColor?: string | ((row: number, node: unknown, column: number) => string | null)
  readonly paddingLeft?: (column: number, node: unknown) => number
  readonly paddingRight?: (column: number, node: unknown) => number
  readonly paddingTop?: (row: number, node: unknown) => number
  readonly paddingBottom?: (row: number, node: unknown) => number
  readonly hLineWhenBroken?: boolean
  readonly defaultBorder?: boolean
}

export interface TableNode extends Block, CellFields {
  readonly table: Table
  readonly layout?: 'noBorders' | 'headerLineOnly' | 'lightHorizontalLines' | TableLayout
}

export interface ImageNode extends Block, CellFields, Annotated {
  /** The bytes of a PNG or JPEG file; never a name or an address. */
  readonly image: Uint8Array
  readonly height?: number
  readonly fit?: readonly [number, number]
}

export interface CanvasNode extends Block, CellFields {
  readonly canvas: readonly Readonly<Record<string, unknown>>[]
}

/** What a page can hold. A list of contents is a stack; an empty object is an empty cell. */
export type Content =
  | string
  | number
  | readonly Content[]
  | Readonly<Record<string, never>>
  | TextNode
  | StackNode
  | ColumnsNode
  | UnorderedListNode
  | OrderedListNode
  | TableNode
  | ImageNode
  | CanvasNode

/** Draws what stands above or below the text of a page; pages count from 1. */
export type PageFurniture = (page: number, pages: number, pageSize: PageBox) => Content | undefined

export interface PageBox {
  readonly width: number
  readonly height: number
}

export interface DocumentInfo {
  readonly title?: string
  readonly author?: string
  readonly subject?: string
  readonly keywords?: string
  readonly creator?: string
}

/** The short rule above the notes of a page and the room around it, in points. */
export interface FootnoteArea {
  /** From the text to the rule; 12 by default. */
  readonly above?: number
  /** 144 by default. */
  readonly ruleLength?: number
  /** 0.5 by default. */
  readonly ruleWidth?: number
  /** From the rule to the first note; 4 by default. */
  readonly below?: number
}

/** How the notes in the margin look; they take nothing over from what they stand beside. Lengths in points. */
export interface MarginNoteArea {
  /** Between the text and its notes; 6 by default. */
  readonly gap?: number
  /** Between the notes and the edge of the page; 12 by default. */
  readonly edge?: number
  /** 6 by default. */
  readonly fontSize?: number
  readonly lineHeight?: number
  readonly color?: string
  /** So many lines has a note at most; 6 by default. */
  readonly lines?: number
  /** BCP 47 tag of their words, which decides fonts and direction; without it, that of the document. */
  readonly language?: string
}

/** pdfmake's document definition, narrowed to what can be set without a file, a clock or a network. */
export interface TypesetDefinition {
  /** The file carries a structure tree: what is read, in which order, and what is decoration. */
  readonly tagged?: boolean
  readonly content: Content
  /** Notes by name, each with at least one mark in the content; they stand at page bottoms in the order of their marks. */
  readonly footnotes?: Readonly<Record<string, Content>>
  readonly footnoteArea?: FootnoteArea
  readonly marginNoteArea?: MarginNoteArea
  readonly styles?: Readonly<Record<string, Style>>
  readonly defaultStyle?: TextStyle
  readonly header?: PageFurniture | Content
  readonly footer?: PageFurniture | Content
  /** A name such as `A4`, or a size in points. */
  readonly pageSize?: string | PageBox
  readonly pageOrientation?: 'portrait' | 'landscape'
  readonly pageMargins?: Margin
  readonly info?: DocumentInfo
  /** BCP 47 tag of the document; its script takes the characters that belong to none. */
  readonly language?: string
  /**
   * The way that the document runs; without it, that of the script of its language. Pages that run from right to left are
   * the mirror image of those that the definition describes: in it, `left` is the side where lines begin.
   */
  readonly direction?: Direction
}
