import type { Block, FootnoteDefinition, LocalizedDocument, LocalizedInline, ParagraphChange } from '@rapporteur/model'
import { plainText } from '@rapporteur/pdf'
import { sliceInlines } from './slice-inlines.js'

type LocalizedBlock = Block<LocalizedInline>
type Changes = ReadonlyMap<string, ParagraphChange>

/** The new paper with what was struck and what was put in; a paragraph that is gone stands struck where it stood. */
export function redlinedDocument(
  document: LocalizedDocument,
  changes: readonly ParagraphChange[],
  oldOrder: readonly string[],
): LocalizedDocument {
  const byKey: Changes = new Map(changes.map((change) => [change.key, change]))
  const gone = goneAfter(changes, oldOrder)
  const marked = (blocks: readonly LocalizedBlock[]) => blocks.map((block) => markedBlock(block, byKey))
  const withGone = (blocks: readonly LocalizedBlock[]) =>
    blocks.flatMap((block) => [markedBlock(block, byKey), ...keysIn(block).flatMap((key) => gone.get(key) ?? [])])
  return {
    ...document,
    children: [...(gone.get('') ?? []), ...withGone(document.children)],
    annexes: document.annexes.map((annex) => ({
      ...annex,
      title: markedInlines(annex.title, byKey.get(annex.key)),
      children: [...(gone.get(annex.key) ?? []), ...withGone(annex.children)],
    })),
    footnotes: document.footnotes.map((note) => ({ ...note, children: marked(note.children) })),
  }
}

/** What is gone, struck, by the key of what stood before it and still stands; the beginning has an empty key. */
function goneAfter(
  changes: readonly ParagraphChange[],
  oldOrder: readonly string[],
): ReadonlyMap<string, readonly LocalizedBlock[]> {
  const gone = new Map(changes.filter(({ change }) => change === 'gone').map((change) => [change.key, change]))
  const found = new Map<string, LocalizedBlock[]>()
  let standing = ''
  for (const key of oldOrder) {
    const change = gone.get(key)
    if (change === undefined) standing = key
    else found.set(standing, [...(found.get(standing) ?? []), struck(change)])
  }
  return found
}

function struck({ key, old }: ParagraphChange): LocalizedBlock {
  const number = old?.number ? `${old.number}. ` : ''
  const children = [{ type: 'text', value: `${number}${old?.text ?? ''}` }] as const
  return { type: 'paragraph', key: `${key}:gone`, evidence: [], children: [{ type: 'deletion', children }] }
}

function markedBlock(block: LocalizedBlock, changes: Changes): LocalizedBlock {
  const own = changes.get(block.key)
  const inside = (blocks: readonly LocalizedBlock[]) => blocks.map((child) => markedBlock(child, changes))
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: markedInlines(block.children, own) }
    case 'numberedParagraph':
      return { ...block, children: markedItem(block.children, own, changes) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          children: markedItem(item.children, changes.get(item.key), changes),
        })),
      }
    case 'table': {
      const rows = block.rows.map((row) => {
        const change = changes.get(row.key)
        return {
          ...row,
          cells: row.cells.map((cell, column) => ({ ...cell, children: markedCell(cell.children, column, change) })),
        }
      })
      return withNotes({ ...block, rows }, changes)
    }
    case 'figure':
      return withNotes({ ...block, caption: markedInlines(block.caption, own) }, changes)
    case 'blockquote':
      return { ...block, children: inside(block.children) }
    case 'box':
      return withNotes({ ...block, children: inside(block.children) }, changes)
    default:
      return block
  }
}

function markedItem(
  children: readonly LocalizedBlock[],
  own: ParagraphChange | undefined,
  changes: Changes,
): readonly LocalizedBlock[] {
  return children.map((child, index) =>
    index === 0 && child.type === 'paragraph'
      ? { ...child, children: markedInlines(child.children, own) }
      : markedBlock(child, changes),
  )
}

/** A cell that changed is shown whole: the old one struck, the new one put in. */
function markedCell(
  children: readonly LocalizedInline[],
  column: number,
  change: ParagraphChange | undefined,
): readonly LocalizedInline[] {
  if (change?.change !== 'changed') return markedInlines(children, change)
  const was = change.old?.text.split(' | ')[column] ?? ''
  if (was === plainText(children)) return children
  const deletion = was === '' ? [] : [{ type: 'deletion', children: [{ type: 'text', value: was }] } as const]
  return children.length === 0 ? deletion : [...deletion, { type: 'insertion', children }]
}

function markedInlines(
  children: readonly LocalizedInline[],
  change: ParagraphChange | undefined,
): readonly LocalizedInline[] {
  if (change?.change === 'added') return children.length === 0 ? children : [{ type: 'insertion', children }]
  if (change?.change !== 'changed') return children
  let at = 0
  const made = change.words.flatMap(({ text, type }): readonly LocalizedInline[] => {
    if (type === 'deleted') return [{ type: 'deletion', children: [{ type: 'text', value: text }] }]
    const from = at
    at += text.length
    const part = sliceInlines(children, from, at)
    return type === 'kept' ? part : [{ type: 'insertion', children: part }]
  })
  // A mark at the very end stands behind all words.
  return [...made, ...sliceInlines(children, at, Number.POSITIVE_INFINITY)]
}

function withNotes<B extends { readonly notes?: readonly FootnoteDefinition<LocalizedInline>[] }>(
  block: B,
  changes: Changes,
): B {
  if (block.notes === undefined) return block
  const notes = block.notes.map((note) => ({
    ...note,
    children: note.children.map((child) => markedBlock(child, changes)),
  }))
  return { ...block, notes }
}

/** The keys of what is compared in a block, in reading order. */
function keysIn(block: LocalizedBlock): readonly string[] {
  if (block.type === 'list') return block.items.flatMap(({ children, key }) => [key, ...children.flatMap(keysIn)])
  if (block.type === 'table' || block.type === 'timeline') return block.rows.map(({ key }) => key)
  if (block.type === 'numberedParagraph' || block.type === 'box' || block.type === 'blockquote')
    return [block.key, ...block.children.flatMap(keysIn)]
  return [block.key]
}
