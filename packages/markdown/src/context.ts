import type { Point } from '@rapporteur/diagnostics'
import type { Block, Phrasing, Position, Text } from './nodes.js'
import type { Report } from './report.js'
import type { RawBlock, RawPhrasing } from './syntax/raw.js'

/** Where a link definition leads. */
export interface LinkTarget {
  readonly url: string
  readonly title: string | null | undefined
}

/** What each construct is given: the source, the way to its neighbours, and where to put faults. */
export interface Context {
  readonly source: string
  readonly at: (offset: number) => Point
  readonly report: Report
  /** Turns blocks into ours; `top` says whether they stand at the margin of the paper. */
  readonly blocks: (nodes: readonly RawBlock[], top?: boolean) => readonly Block[]
  /** Turns inline nodes into ours, with neighbouring texts made one. */
  readonly phrasing: (nodes: readonly RawPhrasing[]) => readonly Phrasing[]
  /** Notes an anchor, and reports a second one of the same id. */
  readonly anchor: (identifier: string, position: Position) => void
  /** The definition that a reference link leads to, if its link is allowed. */
  readonly linkTarget: (identifier: string) => LinkTarget | undefined
  /** Whether a link in the paper uses a definition. */
  readonly isLinked: (identifier: string) => boolean
}

interface ParserPoint {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

interface Located {
  readonly position?: { readonly start: ParserPoint; readonly end: ParserPoint } | undefined
}

/** The position that the parser gave a node: line, column and offset only. */
export function positionOf(node: Located): Position {
  if (node.position === undefined) throw new Error('the parser left a node without its position')
  return { start: pointOf(node.position.start), end: pointOf(node.position.end) }
}

function pointOf({ line, column, offset }: ParserPoint): Point {
  return { line, column, offset: offset ?? 0 }
}

/** The offset at which a node starts. */
export function startOf(node: Located): number {
  return node.position?.start.offset ?? 0
}

/** The offset after the last character of a node. */
export function endOf(node: Located): number {
  return node.position?.end.offset ?? 0
}

/** The slice of the source between two offsets as text, letter for letter; none if it is empty. */
export function literal(context: Context, start: number, end: number): readonly Text[] {
  if (start >= end) return []
  const position = { start: context.at(start), end: context.at(end) }
  // The marks of a quotation around it are no part of the words.
  const value = context.source.slice(start, end).replace(/(?:\r\n|\n|\r)[ \t>]*/g, '\n')
  return [{ type: 'text', value, position }]
}

/** A construct given back as the author typed it, with its content still read as content. */
export function restored(
  node: Located & { readonly children: readonly RawPhrasing[] },
  context: Context,
): readonly Phrasing[] {
  const first = node.children[0]
  const last = node.children.at(-1)
  if (first === undefined || last === undefined) return literal(context, startOf(node), endOf(node))
  return [
    ...literal(context, startOf(node), startOf(first)),
    ...context.phrasing(node.children),
    ...literal(context, endOf(last), endOf(node)),
  ]
}
