import type { LocalizedDocument, LocalizedInline, Masthead } from '@rapporteur/model'
import { documentLines } from './document-lines.js'

type Inlines = readonly LocalizedInline[]

/**
 * Under which names the places of a paper are reached.
 *
 * Only a line of text can be reached, and under one name; so an anchor of a box or a list is that of its first line, and where
 * anchors meet on a line they share its name. Names that no author gave have a colon, which no anchor has.
 */
export interface Destinations {
  /** The name of the lines that these inlines (or a closing) make, where anything leads to them. */
  readonly nameOf: (line: object) => string | undefined
  /** The name that leads to an anchor of the tree; an unknown anchor is its own name. */
  readonly resolve: (anchor: string) => string
  /** The name of the line with the first mark of a footnote. */
  readonly markOf: (identifier: string) => string | undefined
}

/** The name of the line where the text of a footnote begins. */
export function noteName(identifier: string): string {
  return `note:${identifier}`
}

/** Finds the places of a paper that links and bookmarks lead to. */
export function findDestinations(document: LocalizedDocument): Destinations {
  const places = new Places()
  for (const line of mastheadLines(document.masthead)) places.name(line, marksOf(line))
  for (const { key, inlines, begins, hasText } of documentLines(document)) {
    for (const { anchor } of begins) places.meet(anchor)
    const isAlwaysNamed = begins.some(({ type }) => type === 'heading' || type === 'annex')
    if (hasText) places.name(key, marksOf(inlines), isAlwaysNamed)
  }
  return {
    nameOf: (line) => places.names.get(line),
    resolve: (anchor) => places.aliases.get(anchor) ?? anchor,
    markOf: (identifier) => places.marks.get(identifier),
  }
}

class Places {
  readonly names = new Map<object, string>()
  readonly aliases = new Map<string, string>()
  readonly marks = new Map<string, string>()
  #pending: readonly string[] = []

  meet(anchor: string | undefined): void {
    if (anchor !== undefined) this.#pending = [...this.#pending, anchor]
  }

  name(line: object, marks: readonly string[], isAlwaysNamed = false): void {
    if (this.#pending.length === 0 && marks.length === 0 && !isAlwaysNamed) return
    const name = this.#pending[0] ?? `line:${this.names.size + 1}`
    this.names.set(line, name)
    for (const anchor of this.#pending) this.aliases.set(anchor, name)
    for (const identifier of marks) if (!this.marks.has(identifier)) this.marks.set(identifier, name)
    this.#pending = []
  }
}

function mastheadLines(masthead: Masthead<LocalizedInline>): readonly Inlines[] {
  const { symbol: _, date: __, notices: ___, ...words } = masthead
  const lines = Object.values(words)
  return [...lines, ...masthead.notices].filter((line) => line !== undefined)
}

function marksOf(nodes: Inlines): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return [node.identifier]
    return 'children' in node ? marksOf(node.children) : []
  })
}
