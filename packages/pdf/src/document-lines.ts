import type { Annex, Block, BlockFields, LocalizedDocument, LocalizedInline, TableRow } from '@rapporteur/model'

type Inlines = readonly LocalizedInline[]
type LocalizedBlock = Block<LocalizedInline>
type Container = Exclude<LocalizedBlock, { type: 'heading' | 'paragraph' | 'figure' | 'closing' }>

/** A block, an item, a row, a cell or a note. */
export type LineOwner = BlockFields & { readonly type: string }

/** A line of text of a paper: a paragraph, a heading, a cell. */
export interface DocumentLine {
  /** The node that the layout makes it of: its inlines, or the closing, the annex or the figure. */
  readonly key: object
  readonly inlines: Inlines
  /** What begins with it, from outside: a list, its first item and the paragraph in it, say. */
  readonly begins: readonly LineOwner[]
  /** What it stands in or under besides: blocks that began with earlier lines, and the headings above. */
  readonly within: readonly LineOwner[]
  /** Not so for the picture of a figure, and for a block that holds nothing. */
  readonly hasText: boolean
}

/** The lines of a paper without its masthead, in order; the notes of a table or a box follow it, those of the paper come last. */
export function documentLines({ children, annexes, footnotes }: LocalizedDocument): readonly DocumentLine[] {
  return [
    ...sequence(children, []),
    ...annexes.flatMap(annexLines),
    ...footnotes.flatMap((note) => opened(note, sequence(note.children, []))),
  ]
}

function annexLines(annex: Annex<LocalizedInline>): readonly DocumentLine[] {
  const label = { ...line([], []), key: annex, begins: [annex] }
  return [label, line(annex.title, []), ...sequence(annex.children, [])]
}

/** Blocks that follow each other; a heading is above those behind it, up to the next that is as large. */
function sequence(blocks: readonly LocalizedBlock[], within: readonly LineOwner[]): readonly DocumentLine[] {
  const open: (LineOwner & { readonly depth: number })[] = []
  return blocks.flatMap((block) => {
    if (block.type === 'heading') while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    const lines = blockLines(block, [...within, ...open])
    if (block.type === 'heading') open.push(block)
    return lines
  })
}

function blockLines(block: LocalizedBlock, within: readonly LineOwner[]): readonly DocumentLine[] {
  const notes = 'notes' in block ? (block.notes ?? []) : []
  return [
    ...opened(block, ownLines(block, within)),
    ...notes.flatMap((note) => opened(note, sequence(note.children, [...within, block]))),
  ]
}

function ownLines(block: LocalizedBlock, within: readonly LineOwner[]): readonly DocumentLine[] {
  if (block.type === 'heading' || block.type === 'paragraph') return [line(block.children, within)]
  if (block.type === 'closing') return [{ ...line([], within), key: block }]
  if (block.type !== 'figure') return containerLines(block, within)
  const picture: DocumentLine = { ...line([], within), key: block, hasText: false }
  return block.caption.length > 0 ? [picture, line(block.caption, within)] : [picture]
}

function containerLines(block: Container, within: readonly LineOwner[]): readonly DocumentLine[] {
  const inner = [...within, block]
  if (block.type === 'list')
    return block.items.flatMap((item) => opened(item, sequence(item.children, [...inner, item])))
  if (block.type === 'table') return block.rows.flatMap((row) => rowLines(row, inner))
  if (block.type === 'timeline') return block.rows.flatMap((row) => opened(row, [line(row.label, inner)]))
  return sequence(block.children, inner)
}

function rowLines(row: TableRow<LocalizedInline>, within: readonly LineOwner[]): readonly DocumentLine[] {
  const cells = row.cells.flatMap((cell) => opened(cell, [line(cell.children, [...within, row])]))
  return opened(row, cells)
}

function line(inlines: Inlines, within: readonly LineOwner[]): DocumentLine {
  return { key: inlines, inlines, begins: [], within, hasText: true }
}

/** A block begins with the first of its lines. */
function opened(block: LineOwner, lines: readonly DocumentLine[]): readonly DocumentLine[] {
  if (lines.length === 0) return [{ ...line([], []), key: block, begins: [block], hasText: false }]
  return lines.map((found, index) => {
    if (index > 0) return found
    return { ...found, begins: [block, ...found.begins], within: found.within.filter((around) => around !== block) }
  })
}
