import type {
  Annex,
  Block,
  FootnoteDefinition,
  ListItem,
  NeutralDocument,
  NeutralInline,
  Table,
  TableRow,
} from '@rapporteur/model'
import { marksIn } from './marks-in.js'

type NeutralBlock = Block<NeutralInline>

/**
 * Gives every block of a paper the key that names it. Until then `key` holds what the block's own words come from, or
 * nothing where it has none; a container is named by what it stands in or under.
 */
export function withKeys(document: NeutralDocument, anchors: Iterable<string>): NeutralDocument {
  const naming: Naming = { anchors: new Set(anchors), taken: new Set(), marks: new Map() }
  const children = inside(document.children, { name: 'body', closing: 'closing' }, naming)
  const annexes = document.annexes.map((annex) => keyedAnnex(annex, naming))
  return { ...document, children, annexes, footnotes: keyedNotes(document.footnotes, naming) }
}

interface Naming {
  readonly anchors: ReadonlySet<string>
  readonly taken: Set<string>
  /** The block that each footnote has its first mark in. */
  readonly marks: Map<string, string>
}

/** What a block without a name of its own is named by: the block around it or the heading above it. */
interface Around {
  name: string
  /** The closing of the body or of an annex, of which there is one. */
  readonly closing?: string
}

/** An ordinal tells blocks apart only where nothing else does. */
function settle(base: string, anchor: string | undefined, { anchors, taken }: Naming): string {
  const isFree = (key: string) => !taken.has(key) && (key === anchor || !anchors.has(key))
  let key = anchor ?? base
  for (let ordinal = 2; !isFree(key); ordinal += 1) key = `${anchor ?? base}:${ordinal}`
  taken.add(key)
  return key
}

function inside(blocks: readonly NeutralBlock[], around: Around, naming: Naming): readonly NeutralBlock[] {
  return blocks.map((block) => keyed(block, around, naming))
}

/** Blocks of a numbered paragraph or an item: the first paragraph is its own text. */
function insideItem(blocks: readonly NeutralBlock[], name: string, naming: Naming): readonly NeutralBlock[] {
  return blocks.map((block, index) => {
    if (index > 0 || block.type !== 'paragraph') return keyed(block, { name }, naming)
    return { ...block, key: settle(`${name}:text`, block.anchor, naming) }
  })
}

function keyed(block: NeutralBlock, around: Around, naming: Naming): NeutralBlock {
  const own = block.key || (block.type === 'closing' && around.closing) || `${around.name}:${block.type}`
  const key = settle(own, block.anchor, naming)
  noteMarks(block, key, naming)
  switch (block.type) {
    case 'heading':
      around.name = key
      return { ...block, key }
    case 'numberedParagraph':
      return { ...block, key, children: insideItem(block.children, key, naming) }
    case 'list':
      return { ...block, key, items: block.items.map((item) => keyedItem(item, key, naming)) }
    case 'blockquote':
      return { ...block, key, children: inside(block.children, { name: key }, naming) }
    case 'box':
      return withNotes({ ...block, key, children: inside(block.children, { name: key }, naming) }, naming)
    case 'table':
      return withNotes({ ...block, key, rows: keyedRows(block, key, naming) }, naming)
    case 'figure':
      return withNotes({ ...block, key }, naming)
    case 'timeline':
      return {
        ...block,
        key,
        rows: block.rows.map((row) => ({ ...row, key: settle(inRow(key, row), undefined, naming) })),
      }
    default:
      return { ...block, key }
  }
}

function keyedItem(item: ListItem<NeutralInline>, list: string, naming: Naming): ListItem<NeutralInline> {
  const key = settle(item.key === '' ? `${list}:item` : item.key, item.anchor, naming)
  const [first] = item.children
  if (first !== undefined) noteMarks(first, key, naming)
  return { ...item, key, children: insideItem(item.children, key, naming) }
}

function keyedRows({ rows }: Table<NeutralInline>, table: string, naming: Naming): readonly TableRow<NeutralInline>[] {
  return rows.map((row, index) => {
    const key = settle(index === 0 ? `${table}/head` : inRow(table, row), row.anchor, naming)
    for (const { children } of row.cells) noteMarksOf(children, key, naming)
    const cells = row.cells.map((cell, column) => ({ ...cell, key: settle(`${key}:${column + 1}`, undefined, naming) }))
    return { ...row, key, cells }
  })
}

/** A row is named by the entry that it is printed for, which the origin of its words tells after `@`. */
function inRow(table: string, { key }: { readonly key: string }): string {
  return `${table}/${key === '' ? 'row' : key.slice(key.indexOf('@') + 1)}`
}

function keyedAnnex(annex: Annex<NeutralInline>, naming: Naming): Annex<NeutralInline> {
  const key = settle(annex.key === '' ? 'annex' : annex.key, annex.anchor, naming)
  noteMarksOf(annex.title, key, naming)
  return { ...annex, key, children: inside(annex.children, { name: key, closing: `${key}:closing` }, naming) }
}

function withNotes<B extends { readonly notes?: readonly FootnoteDefinition<NeutralInline>[] }>(
  block: B,
  naming: Naming,
): B {
  return block.notes === undefined ? block : { ...block, notes: keyedNotes(block.notes, naming) }
}

/** A note is named by the block of its first mark; one in another note by that. */
function keyedNotes(
  notes: readonly FootnoteDefinition<NeutralInline>[],
  naming: Naming,
): readonly FootnoteDefinition<NeutralInline>[] {
  return notes.map((note) => {
    const key = settle(noteName(naming.marks.get(note.identifier) ?? 'body', note.key), undefined, naming)
    for (const block of note.children) noteMarks(block, key, naming)
    return { ...note, key, children: insideItem(note.children, key, naming) }
  })
}

/** One block may have notes of several entries, which tell them apart where the block is not itself of one. */
function noteName(block: string, entries: string): string {
  const told = block.split(/[@/:]/)
  const others = entries.split('/').filter((entry) => entry !== '' && !told.includes(entry))
  return others.length === 0 ? `${block}:note` : `${block}:note@${others.join('/')}`
}

function noteMarks(block: NeutralBlock, key: string, naming: Naming): void {
  if (block.type === 'heading' || block.type === 'paragraph') noteMarksOf(block.children, key, naming)
  if (block.type === 'figure') noteMarksOf(block.caption, key, naming)
  if (block.type === 'numberedParagraph' && block.children[0] !== undefined) noteMarks(block.children[0], key, naming)
}

function noteMarksOf(children: readonly NeutralInline[], key: string, { marks }: Naming): void {
  for (const mark of marksIn(children)) if (!marks.has(mark)) marks.set(mark, key)
}
