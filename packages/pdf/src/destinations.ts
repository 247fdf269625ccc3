import type {
  Annex,
  Block,
  BlockFields,
  LocalizedDocument,
  LocalizedInline,
  Masthead,
  TableRow,
} from '@rapporteur/model'

type Inlines = readonly LocalizedInline[]
type LocalizedBlock = Block<LocalizedInline>
type Container = Exclude<LocalizedBlock, { type: 'heading' | 'paragraph' | 'figure' | 'closing' }>

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
  const walk = new Walk()
  for (const line of mastheadLines(document.masthead)) walk.line(line, line)
  for (const block of document.children) walk.block(block)
  for (const annex of document.annexes) walk.annex(annex)
  for (const note of document.footnotes) for (const block of note.children) walk.block(block)
  return {
    nameOf: (line) => walk.names.get(line),
    resolve: (anchor) => walk.aliases.get(anchor) ?? anchor,
    markOf: (identifier) => walk.marks.get(identifier),
  }
}

class Walk {
  readonly names = new Map<object, string>()
  readonly aliases = new Map<string, string>()
  readonly marks = new Map<string, string>()
  #pending: readonly string[] = []

  line(key: object, inlines: Inlines, isAlwaysNamed = false): void {
    const marks = marksOf(inlines)
    if (this.#pending.length === 0 && marks.length === 0 && !isAlwaysNamed) return
    const name = this.#pending[0] ?? `line:${this.names.size + 1}`
    this.names.set(key, name)
    for (const anchor of this.#pending) this.aliases.set(anchor, name)
    for (const identifier of marks) if (!this.marks.has(identifier)) this.marks.set(identifier, name)
    this.#pending = []
  }

  annex(node: Annex<LocalizedInline>): void {
    this.#meet(node)
    this.line(node, [], true)
    this.line(node.title, node.title)
    for (const block of node.children) this.block(block)
  }

  block(node: LocalizedBlock): void {
    this.#ownLines(node)
    if ('notes' in node) for (const note of node.notes ?? []) for (const block of note.children) this.block(block)
  }

  #ownLines(node: LocalizedBlock): void {
    this.#meet(node)
    if (node.type === 'heading' || node.type === 'paragraph') {
      this.line(node.children, node.children, node.type === 'heading')
    } else if (node.type === 'figure') {
      if (node.caption.length > 0) this.line(node.caption, node.caption)
    } else if (node.type === 'closing') this.line(node, [])
    else this.#container(node)
  }

  #container(node: Container): void {
    if (node.type === 'list') for (const item of node.items) this.#blocks(item)
    else if (node.type === 'table') for (const row of node.rows) this.#row(row)
    else if (node.type === 'timeline') for (const { label } of node.rows) this.line(label, label)
    else for (const child of node.children) this.block(child)
  }

  #blocks(node: BlockFields & { readonly children: readonly LocalizedBlock[] }): void {
    this.#meet(node)
    for (const block of node.children) this.block(block)
  }

  #row(row: TableRow<LocalizedInline>): void {
    this.#meet(row)
    for (const cell of row.cells) {
      this.#meet(cell)
      this.line(cell.children, cell.children)
    }
  }

  #meet({ anchor }: BlockFields): void {
    if (anchor !== undefined) this.#pending = [...this.#pending, anchor]
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
