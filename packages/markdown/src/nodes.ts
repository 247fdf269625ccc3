import type { Point } from '@rapporteur/diagnostics'

/** Where a node stands in the source: the first character, and the one after the last. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

interface Positioned {
  readonly position: Position
}

/** A paper as it was written: its blocks in order, footnote definitions where the author put them. */
export interface Root extends Positioned {
  readonly type: 'root'
  readonly children: readonly Block[]
}

/** A heading of depth 1 to 6; `restart` sets the paragraph numbers back to 1 after it. Never holds a block. */
export interface Heading extends Positioned {
  readonly type: 'heading'
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  readonly identifier?: string
  readonly restart?: boolean
  readonly children: readonly Phrasing[]
}

/** A paragraph; unnumbered unless it is the content of a list item. */
export interface Paragraph extends Positioned {
  readonly type: 'paragraph'
  readonly identifier?: string
  readonly children: readonly Phrasing[]
}

/** A list; an ordered one at the top of the paper is a run of numbered paragraphs. `start` is the first written number. */
export interface List extends Positioned {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start?: number
  readonly children: readonly ListItem[]
}

/** One item; `writtenNumber` is what the author typed, which is not what is set. */
export interface ListItem extends Positioned {
  readonly type: 'listItem'
  readonly identifier?: string
  readonly writtenNumber?: number
  readonly children: readonly Block[]
}

/** A block quotation. */
export interface Blockquote extends Positioned {
  readonly type: 'blockquote'
  readonly identifier?: string
  readonly children: readonly Block[]
}

/** Where the text of a column stands in its cells; `null` leaves it to the page style. */
export type Alignment = 'left' | 'center' | 'right' | null

/** A table whose first row is its head; `align` has one entry a column of the head. */
export interface Table extends Positioned {
  readonly type: 'table'
  readonly identifier?: string
  readonly align: readonly Alignment[]
  readonly children: readonly TableRow[]
}

/** A row of a table. */
export interface TableRow extends Positioned {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}

/** A cell; its content is inline only. */
export interface TableCell extends Positioned {
  readonly type: 'tableCell'
  readonly children: readonly Phrasing[]
}

/** The closing asterisks of a body or an annex. */
export interface ThematicBreak extends Positioned {
  readonly type: 'thematicBreak'
}

/** A framed box. */
export interface Box extends Positioned {
  readonly type: 'box'
  readonly identifier?: string
  readonly children: readonly Block[]
}

/** An annex begins here: new page, numbers restart; `children` is its title. Only ever a child of the root. */
export interface Annex extends Positioned {
  readonly type: 'annex'
  readonly identifier: string
  readonly label?: string
  readonly children: readonly Phrasing[]
}

/** An image of the dossier, by a path inside it; `alt` is for those who cannot see it, `children` is the caption. */
export interface Figure extends Positioned {
  readonly type: 'figure'
  readonly identifier?: string
  readonly url: string
  readonly alt: string
  readonly children: readonly Phrasing[]
}

/** The text of a note, where the author put it; `identifier` is the label in lower case. */
export interface FootnoteDefinition extends Positioned {
  readonly type: 'footnoteDefinition'
  readonly identifier: string
  readonly label: string
  readonly children: readonly Block[]
}

/** The mark of a note; it always has a definition in the same paper. */
export interface FootnoteReference extends Positioned {
  readonly type: 'footnoteReference'
  readonly identifier: string
  readonly label: string
}

/** A place inside a source: the path of one provision, or a range of two. The language sets the brackets. */
export type Locator =
  | { readonly path: readonly string[] }
  | { readonly from: readonly string[]; readonly to: readonly string[] }

/** The parts of a source that a citation points at. */
export interface Locators {
  readonly para?: readonly Locator[]
  readonly annex?: string
  readonly especially?: readonly Locator[]
}

/** A citation of a source of the dossier, by its id; the language makes its form. */
export interface Citation extends Positioned {
  readonly type: 'citation'
  readonly identifier: string
  readonly locators: Locators
}

/** What a reference points at: one anchor, or the first and last of a range. */
export type ReferenceTarget = { readonly identifier: string } | { readonly from: string; readonly to: string }

/** A reference to an anchor of this paper or, with `document`, of another paper of the dossier. */
export type Reference = Positioned & {
  readonly type: 'reference'
  readonly document?: string
} & ReferenceTarget

interface Revision extends Positioned {
  readonly by?: string
  readonly at?: string
  readonly children: readonly Phrasing[]
}

/** Words that a person put in, with who and when, where known. */
export interface Insertion extends Revision {
  readonly type: 'insertion'
}

/** Words that a person took out, with who and when, where known. */
export interface Deletion extends Revision {
  readonly type: 'deletion'
}

/** A link to `http:`, `https:`, `mailto:` or `#id`; never another scheme, and never a link inside a link. */
export interface Link extends Positioned {
  readonly type: 'link'
  readonly url: string
  readonly title?: string
  readonly children: readonly Phrasing[]
}

/** Emphasis: italics in most scripts. */
export interface Emphasis extends Positioned {
  readonly type: 'emphasis'
  readonly children: readonly Phrasing[]
}

/** Strong emphasis: bold. */
export interface Strong extends Positioned {
  readonly type: 'strong'
  readonly children: readonly Phrasing[]
}

/** Words set letter for letter, without any mark-up inside. */
export interface InlineCode extends Positioned {
  readonly type: 'inlineCode'
  readonly value: string
}

/** A forced line end. */
export interface Break extends Positioned {
  readonly type: 'break'
}

/** Words; a line end of the source is `\n`. */
export interface Text extends Positioned {
  readonly type: 'text'
  readonly value: string
}

/** Whatever stands by itself between the margins. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Blockquote
  | Table
  | ThematicBreak
  | Box
  | Annex
  | Figure
  | FootnoteDefinition

/** Whatever stands in a line of text. */
export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | InlineCode
  | Break
  | Link
  | FootnoteReference
  | Citation
  | Reference
  | Insertion
  | Deletion

/** Every node of the tree. */
export type Node = Root | Block | ListItem | TableRow | TableCell | Phrasing
