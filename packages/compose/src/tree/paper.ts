import type { Place, Point } from '@rapporteur/diagnostics'
import type { FootnoteDefinition as ParsedDefinition, Root } from '@rapporteur/markdown'
import type {
  AnnexLabel,
  CitedSource,
  DocumentKind,
  Evidence,
  FootnoteDefinition,
  Masthead,
  NeutralInline,
  ReferenceNode,
  ReferenceTarget,
} from '@rapporteur/model'
import type { Note, Settling } from '../evaluate/bound.js'
import type { BoundPlace } from '../evaluate/evaluate.js'
import type { Report } from '../report.js'

/** A paper whose Markdown was parsed, before anything in it has a number. */
export interface Draft {
  readonly id: string
  readonly kind: DocumentKind
  readonly house: string
  readonly root: Root
  /** Nodes of the numbered places; empty for a hand-written paper. */
  readonly places: readonly BoundPlace[]
  readonly masthead: (settling: Settling, report: Report) => Masthead<NeutralInline>
  /** From a position in the Markdown to the place where a person finds its cause. */
  readonly locate: (position: { readonly start: Point; readonly end?: Point }) => Place
  /** How other papers name it; absent where no paper can. */
  readonly name: ReferenceNode['document']
  readonly sources: ReadonlyMap<string, CitedSource>
}

/** What an anchor stands for; no target where it has no number that a reference could give. */
export interface Anchored {
  readonly target: ReferenceTarget | undefined
  /** Paragraphs of one series are numbered in one run. */
  readonly series: number
}

export type Anchors = ReadonlyMap<string, Anchored>

/** Anchors of all papers by the paper's id, as one pass before found them. */
export type PaperAnchors = ReadonlyMap<string, { readonly anchors: Anchors; readonly name: ReferenceNode['document'] }>

/** One walk through a paper: what it knows, and what it counts and gathers. */
export interface Pass extends Settling {
  readonly draft: Draft
  readonly report: Report
  readonly known: Anchors
  readonly anchors: Map<string, Anchored>
  readonly definitions: ReadonlyMap<string, ParsedDefinition>
  /** Gives the mark of a note; its text is numbered where its first mark stands. */
  readonly mark: (note: Note | ParsedDefinition) => ReturnType<Settling['mark']>
  readonly footnotes: FootnoteDefinition<NeutralInline>[]
  readonly placed: Set<number>
  readonly figures: { value: number }
  /** Counts the blocks that have notes of their own. */
  readonly series: { value: number }
}

/** The body or one annex, while its paragraphs are counted. */
export interface Section {
  readonly annex: AnnexLabel | undefined
  /** Number of the last paragraph at the margin, whatever series it was in; what a box stands below. */
  last: readonly number[]
  series: number
  readonly counter: Counter
}

export interface Counter {
  value: number
}

/** Where a block stands. */
export interface Frame {
  readonly pass: Pass
  readonly section: Section
  /** Path of the numbered paragraph around it. */
  readonly prefix: readonly number[]
  /** Counts the numbered paragraphs beside it. */
  readonly counter: Counter
  /** Whether numbers here are a list's own (in a box, a quotation, a note), not those of the paper. */
  readonly isLocal: boolean
  /** What an anchor here stands for, if its own block has no number. */
  readonly owner: ((anchor: string) => ReferenceTarget) | undefined
}

/** Takes the evidence of what stands in a block, and what the words of a place come from. */
export type Gather = (evidence: readonly Evidence[], origin?: string) => void
