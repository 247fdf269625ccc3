import type { DocumentTree, LocalizedInline, NeutralDocument, NeutralInline } from '@rapporteur/model'

/** The keys of every block of a paper, those of rows, items and notes included, in reading order. */
export function blockKeys(document: DocumentTree<NeutralInline> | DocumentTree<LocalizedInline>): readonly string[] {
  return keysIn([document.children, document.annexes, document.footnotes])
}

/** Each heading and paragraph of a paper by its key, with what it says before any language: no evidence, no places. */
export function blockWords(document: NeutralDocument): readonly (readonly [key: string, words: string])[] {
  return wordsIn([document.children, document.annexes, document.footnotes])
}

/** Leaves out of a node what is not words: evidence, places, the number of a note, the key of a block. */
function silent(this: unknown, name: string, value: unknown): unknown {
  const { type } = this as { readonly type?: unknown }
  if (name === 'evidence' || name === 'place') return undefined
  if (type === 'footnoteReference') return name === 'type' ? value : undefined
  return name === 'key' && blocks.has(String(type)) ? undefined : value
}

function wordsIn(node: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn)
  if (typeof node !== 'object' || node === null) return []
  const { key, type, ...fields } = node as Readonly<Record<string, unknown>>
  if (typeof type !== 'string' || !blocks.has(type)) return []
  if (type === 'heading' || type === 'paragraph') return [[String(key), JSON.stringify(fields.children, silent)]]
  return ['children', ...inner].flatMap((name) => wordsIn(fields[name]))
}

const inner = ['rows', 'cells', 'items', 'notes'] as const

function keysIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(keysIn)
  if (typeof node !== 'object' || node === null) return []
  const { children, key, type, ...fields } = node as Readonly<Record<string, unknown>>
  if (typeof type !== 'string' || !blocks.has(type)) return []
  const own = typeof key === 'string' ? [key] : []
  return [...own, ...keysIn(children), ...inner.flatMap((name) => keysIn(fields[name]))]
}

const blocks: ReadonlySet<string> = new Set([
  ...['heading', 'paragraph', 'numberedParagraph', 'list', 'listItem', 'blockquote', 'box', 'table', 'tableRow'],
  ...['tableCell', 'figure', 'timeline', 'timelineRow', 'closing', 'annex', 'footnoteDefinition'],
])
