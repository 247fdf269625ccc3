import type { Direction, Locale } from '../locale.js'
import type { Annex, Block, FootnoteDefinition } from './block.js'
import type { LocalizedInline, NeutralInline } from './inline.js'

/** The kinds of papers that templates exist for, or `paper` for one written by hand. */
export type DocumentKind = 'working-paper' | 'work-plan' | 'co-chairs-report' | 'questionnaire' | 'paper'

/** What stands above the title on the first page, in reading order. */
export interface Masthead<I> {
  readonly symbol?: string
  /** ISO 8601 date of the paper; it is the creation date in the metadata too. */
  readonly date?: string
  /** `date` in words; absent in the neutral tree. */
  readonly dateText?: readonly I[]
  readonly issuedBy?: readonly I[]
  readonly originalLanguage?: readonly I[]
  readonly distribution?: readonly I[]
  readonly agendaItem?: readonly I[]
  readonly treaty?: readonly I[]
  readonly conference?: readonly I[]
  readonly venueAndDates?: readonly I[]
  readonly title: readonly I[]
  readonly subtitle?: readonly I[]
  readonly status?: readonly I[]
  /** Notices of the first page, such as that statements of a fixture are illustrative. */
  readonly notices: readonly (readonly I[])[]
}

/** A whole paper. Footnotes stand apart from their marks, in order of number. */
export interface DocumentTree<I> {
  readonly type: 'document'
  readonly id: string
  readonly kind: DocumentKind
  readonly house: string
  readonly masthead: Masthead<I>
  readonly children: readonly Block<I>[]
  readonly annexes: readonly Annex<I>[]
  readonly footnotes: readonly FootnoteDefinition<I>[]
}

/** A paper before any language: numbered, cited, traced; every word in it is a key or a text of the record. */
export type NeutralDocument = DocumentTree<NeutralInline>

/** The same paper in one language: the same blocks in the same order, words in the place of keys. */
export interface LocalizedDocument extends DocumentTree<LocalizedInline> {
  readonly locale: Locale
  readonly direction: Direction
}
