import type { Place } from '@rapporteur/diagnostics'
import type { Evidence } from '../evidence.js'
import type { RecordText } from '../text.js'

/** One step or a range of steps down to a cited paragraph: `23.a` is `['23', 'a']`, `13-19` goes from `['13']` to `['19']`. */
export type Locator =
  | { readonly type: 'single'; readonly path: readonly string[] }
  | { readonly type: 'range'; readonly from: readonly string[]; readonly to: readonly string[] }

/** What a message may be given by name; words of a language come only from texts and tables of names. */
export type MessageArgument =
  | {
      readonly type: 'number'
      readonly value: number
      readonly style: 'words' | 'digits' | 'ordinal'
      /** 1 for what was put in after the number (3 bis), 2 for the next (3 ter); absent for the number itself. */
      readonly inserted?: number
    }
  | { readonly type: 'date'; readonly value: string; readonly end?: string }
  | { readonly type: 'literal'; readonly value: string }
  | StateName
  | StateList
  | NeutralInline

/** A sentence of the house, by its key in the catalogues of `locales/`. Holds no words of any language. */
export interface MessageNode {
  readonly type: 'message'
  readonly namespace: string
  readonly key: string
  readonly arguments: Readonly<Record<string, MessageArgument>>
  readonly evidence: readonly Evidence[]
  readonly place: Place
}

/** A text of the record or of a dossier, bound as a leaf; `form` asks for a grammatical form of a name. */
export interface RecordTextNode {
  readonly type: 'boundText'
  readonly text: RecordText
  readonly evidence: readonly Evidence[]
  readonly place: Place
}

/** Words that an author wrote in the one language of a hand-written paper or an edit; never the value of a record. */
export interface TextNode {
  readonly type: 'text'
  readonly value: string
}

/** The name of a State by its code (ISO 3166-1 alpha-3), or of a delegation of the dossier by its own. */
export interface StateName {
  readonly type: 'state'
  readonly code: string
}

/** Names of States, put in the alphabetical order of each language when localized. */
export interface StateList {
  readonly type: 'states'
  readonly codes: readonly string[]
}

/** The symbol of a document: never translated, always set left to right. */
export interface SymbolNode {
  readonly type: 'symbol'
  readonly value: string
}

/** A date, a number or a name set by itself, outside a message. */
export interface ValueNode {
  readonly type: 'value'
  readonly argument: Exclude<MessageArgument, NeutralInline>
  readonly evidence: readonly Evidence[]
  readonly place: Place
}

/** A citation of a source of the dossier; the language makes its form. */
export interface CitationNode {
  readonly type: 'citation'
  readonly title: RecordText
  readonly symbol?: string
  readonly urls: Readonly<Record<string, string>>
  readonly paragraphs: readonly Locator[]
  readonly annex?: string
  readonly especially: readonly Locator[]
  readonly evidence: readonly Evidence[]
  readonly place: Place
}

/** What a resolved reference points at, with the numbers it had when composition settled them. */
export type ReferenceTarget =
  | {
      readonly type: 'paragraph'
      readonly anchor: string
      readonly path: readonly number[]
      readonly annex?: AnnexLabel
    }
  | { readonly type: 'annex'; readonly anchor: string; readonly annex: AnnexLabel }
  | { readonly type: 'heading'; readonly anchor: string; readonly title: readonly NeutralInline[] }
  | { readonly type: 'box'; readonly anchor: string; readonly below: readonly number[]; readonly annex?: AnnexLabel }
  | { readonly type: 'figure'; readonly anchor: string; readonly number: number }

/** Letter of an annex, 1 for A; absent where a paper has one annex only and calls it by no letter. */
export interface AnnexLabel {
  readonly ordinal: number
  readonly lettered: boolean
}

/** A reference by id to one place or a range of paragraphs, here or in another paper of the dossier. */
export interface ReferenceNode {
  readonly type: 'reference'
  readonly from: ReferenceTarget
  readonly to?: ReferenceTarget
  /** Only the number of the paragraph, where the words around it say what it is a number of. */
  readonly style?: 'locator'
  readonly document?: {
    readonly id: string
    readonly title: RecordText
    readonly symbol: string
    readonly date: string
  }
  readonly place: Place
}

/**
 * A mark of a footnote; `number` runs on through the document in composed order. A lettered mark is of a note that a
 * table, a box or a figure has of its own; its numbers begin at 1 there, and it is printed as a letter.
 */
export interface FootnoteReferenceNode {
  readonly type: 'footnoteReference'
  readonly identifier: string
  readonly number: number
  readonly lettered?: true
}

/** Emphasis, as an author wrote it. */
export interface EmphasisNode<I> {
  readonly type: 'emphasis' | 'strong'
  readonly children: readonly I[]
}

/** A link whose address passed the gate (`http`, `https`, `mailto` or `#anchor`). */
export interface LinkNode<I> {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly I[]
}

/** Words proposed to be put in or struck, with who proposed them and when where that is known. */
export interface TrackedNode<I> {
  readonly type: 'insertion' | 'deletion'
  readonly by?: string
  readonly at?: string
  readonly children: readonly I[]
}

/** A text that is proposed and not yet decided; without `text`, it is proposed to strike. `proposers` may be nobody. */
export interface RedlineVersion {
  readonly id: string
  readonly text?: RecordText
  readonly proposers: readonly string[]
  readonly disposition: string
}

/** A text under negotiation, in the words of no language; `localize` makes the marks. */
export interface RedlineNode {
  readonly type: 'redline'
  /** The text as it was; absent for a new one. */
  readonly base?: RecordText
  /** The text as decided so far, where it differs from `base`. */
  readonly decided?: RecordText
  /** It is decided that nothing is left of `base`. */
  readonly struck?: true
  /** What is still proposed, each against the text as decided so far. */
  readonly versions: readonly RedlineVersion[]
  /** Ids of versions that stand against each other, found on the words of the original language. */
  readonly conflicts: readonly (readonly string[])[]
  readonly evidence: readonly Evidence[]
  readonly place: Place
}

/** Several nodes in one place of a sentence; the language joins them (`a, b and c`; citations with semicolons). */
export interface InlineListNode {
  readonly type: 'inlineList'
  readonly style: 'conjunction' | 'disjunction' | 'citations'
  readonly items: readonly NeutralInline[]
}

/** A line end that the author asked for. */
export interface BreakNode {
  readonly type: 'break'
}

/** What a block of the neutral tree holds. */
export type NeutralInline =
  | MessageNode
  | RecordTextNode
  | TextNode
  | SymbolNode
  | ValueNode
  | CitationNode
  | ReferenceNode
  | FootnoteReferenceNode
  | EmphasisNode<NeutralInline>
  | LinkNode<NeutralInline>
  | TrackedNode<NeutralInline>
  | RedlineNode
  | InlineListNode
  | BreakNode

/** Words in the language of the paper, or, where `locale` is set, in the language they were written in. */
export interface LocalizedText {
  readonly type: 'text'
  readonly value: string
  readonly locale?: string
}

/** A run that keeps its own direction inside a line: a symbol, an address, a range of numbers. */
export interface IsolateNode {
  readonly type: 'isolate'
  readonly direction: 'ltr' | 'rtl'
  readonly value: string
}

/** A link to an anchor of the same paper, already in words. */
export interface InternalLinkNode {
  readonly type: 'internalLink'
  readonly anchor: string
  readonly children: readonly LocalizedInline[]
}

/** Words about a text amid it, brackets round a proposal and who made it: part of neither the old text nor the new. */
export interface EditorialNode {
  readonly type: 'editorial'
  readonly children: readonly LocalizedInline[]
}

/** What a block of a localized tree holds: words of one language, marks and links, nothing left to look up. */
export type LocalizedInline =
  | LocalizedText
  | IsolateNode
  | FootnoteReferenceNode
  | EmphasisNode<LocalizedInline>
  | LinkNode<LocalizedInline>
  | InternalLinkNode
  | TrackedNode<LocalizedInline>
  | EditorialNode
  | BreakNode
