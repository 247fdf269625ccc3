import type { Place } from '@rapporteur/diagnostics'
import type { Evidence } from '../evidence.js'
import type { AnnexLabel } from './inline.js'

/** What every block may carry: an anchor that references aim at, the record entries behind its words, and where it is written. */
export interface BlockFields {
  /**
   * Names the block, and no other of the paper, whatever stands before or after it: its anchor, or what its words come
   * from and the entries that it is printed for, `report.meeting@2024-02-22`. ASCII letters, digits and `-_.:/#@`.
   */
  readonly key: string
  readonly anchor?: string
  readonly evidence: readonly Evidence[]
  /** In the hand-written paper or the template; what goes wrong with a block that no record stands behind is told there. */
  readonly place?: Place
}

/** A heading of the body or of an annex; `depth` 1 is the largest below the title. */
export interface Heading<I> extends BlockFields {
  readonly type: 'heading'
  readonly depth: number
  readonly children: readonly I[]
}

/** Text without a number. */
export interface Paragraph<I> extends BlockFields {
  readonly type: 'paragraph'
  readonly children: readonly I[]
}

/**
 * A paragraph with a number of its own; `path` is `[12]`, `[12, 1]` for its sub-paragraph (a), `[12, 1, 3]` for (iii).
 * `marker` is absent in the neutral tree: the house and the language write it.
 * Its first child is its own paragraph; sub-paragraphs and other blocks follow in order.
 */
export interface NumberedParagraph<I> extends BlockFields {
  readonly type: 'numberedParagraph'
  readonly path: readonly number[]
  readonly marker?: string
  readonly children: readonly Block<I>[]
}

/** An unordered list. */
export interface List<I> extends BlockFields {
  readonly type: 'list'
  readonly items: readonly ListItem<I>[]
}

/** An item of an unordered list. */
export interface ListItem<I> extends BlockFields {
  readonly type: 'listItem'
  readonly children: readonly Block<I>[]
}

/** A quotation set apart. */
export interface Blockquote<I> extends BlockFields {
  readonly type: 'blockquote'
  readonly children: readonly Block<I>[]
}

/** Notes that a block has of its own, below it and not at the foot of the page; absent where it has none. */
export interface OwnNotes<I> {
  readonly notes?: readonly FootnoteDefinition<I>[]
}

/** A framed box. */
export interface Box<I> extends BlockFields, OwnNotes<I> {
  readonly type: 'box'
  readonly children: readonly Block<I>[]
}

/** A table; the first row is the head. */
export interface Table<I> extends BlockFields, OwnNotes<I> {
  readonly type: 'table'
  readonly align: readonly ('left' | 'center' | 'right' | null)[]
  readonly rows: readonly TableRow<I>[]
}

/** A row of a table. */
export interface TableRow<I> extends BlockFields {
  readonly type: 'tableRow'
  readonly cells: readonly TableCell<I>[]
}

/** A cell of a table. */
export interface TableCell<I> extends BlockFields {
  readonly type: 'tableCell'
  readonly children: readonly I[]
}

/** An image of the dossier, by its file name there; the bytes are given to the writers apart. */
export interface Figure<I> extends BlockFields, OwnNotes<I> {
  readonly type: 'figure'
  readonly file: string
  readonly number: number
  readonly alternative: string
  readonly caption: readonly I[]
}

/**
 * A schedule as a drawing: a bar for each row on one axis of time, which lasts from its first day to its last. It shows
 * what a table or a list beside it says in words, and has no way into a paper but a template.
 */
export interface Timeline<I> extends BlockFields {
  readonly type: 'timeline'
  /** First and last day of the axis, by ISO 8601: whole quarters, in which all rows lie. */
  readonly start: string
  readonly end: string
  /** The parts of the axis with their names, from the first; absent in the neutral tree: the language names them. */
  readonly periods?: readonly TimelinePeriod[]
  readonly rows: readonly TimelineRow<I>[]
  /** What the drawing shows, for those who do not see it. */
  readonly alternative: readonly I[]
}

/** A row of a timeline, with the first and the last day of its bar. */
export interface TimelineRow<I> extends BlockFields {
  readonly type: 'timelineRow'
  readonly start: string
  readonly end: string
  readonly label: readonly I[]
}

/** A year of the axis of a timeline, or the part of it that the axis has, and its quarters where they are told apart. */
export interface TimelinePeriod {
  readonly start: string
  readonly label: string
  readonly quarters: readonly { readonly start: string; readonly label: string }[]
}

/** The closing asterisks. */
export interface Closing extends BlockFields {
  readonly type: 'closing'
}

/** An annex: begins a page; its paragraphs are numbered from 1. */
export interface Annex<I> extends BlockFields {
  readonly type: 'annex'
  readonly label: AnnexLabel
  /** `Annex` or `Annex A` in words; absent in the neutral tree. */
  readonly labelText?: string
  readonly title: readonly I[]
  readonly children: readonly Block<I>[]
}

/** What a document and its containers hold. */
export type Block<I> =
  | Heading<I>
  | Paragraph<I>
  | NumberedParagraph<I>
  | List<I>
  | Blockquote<I>
  | Box<I>
  | Table<I>
  | Figure<I>
  | Timeline<I>
  | Closing

/** The text of a footnote; several paragraphs where need be. */
export interface FootnoteDefinition<I> extends BlockFields {
  readonly type: 'footnoteDefinition'
  readonly identifier: string
  readonly number: number
  /** Its mark is a letter, and it stands below the table, in the box or below the figure that holds the mark. */
  readonly lettered?: true
  readonly children: readonly Block<I>[]
}
