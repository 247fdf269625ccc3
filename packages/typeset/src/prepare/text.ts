import type { Place } from '@rapporteur/diagnostics'
import { checkLinks } from './links.js'
import { checkStyle, type Fields, isFields, listOf, type Preparation } from './prepare.js'

// Fields of a block that its runs must not take from it a second time.
const blockFields = new Set([
  'text',
  'key',
  'margin',
  'id',
  'outline',
  'outlineText',
  'marker',
  'keepWithNext',
  'balanced',
  'marginNote',
  'pageBreak',
])

/** Lays the runs of a paragraph out in one list: a run inside a run takes over the looks of the outer one. */
export function prepareText(node: Fields, preparation: Preparation): void {
  const { text } = node
  if (!Array.isArray(text) && !isFields(text)) node.text = wordsOf(text)
  else node.text = listOf(text).flatMap((item) => runsOf(item, { ...placeOf(node) }, preparation))
}

function runsOf(item: unknown, outer: Fields, preparation: Preparation): readonly Fields[] {
  if (Array.isArray(item)) return item.flatMap((inner) => runsOf(inner, outer, preparation))
  if (!isFields(item)) return [{ ...outer, text: wordsOf(item) }]
  const own = ownFields(item)
  const place = (own.place ?? outer.place) as Place | undefined
  checkLinks(own, preparation, place)
  checkStyle(own, preparation, place)
  if (typeof own.footnote === 'string') preparation.marks.push({ name: own.footnote, place })
  if (!('text' in item)) return refuse(item, preparation, place)
  const { id, ...looks } = { ...outer, ...own, ...stylesOf(outer, own) } as Fields
  const runs = listOf(item.text).flatMap((inner) => runsOf(inner, looks, preparation))
  return id === undefined ? runs : runs.map((run, index) => (index === 0 ? { ...run, id } : run))
}

function refuse(item: Fields, preparation: Preparation, place: Place | undefined): readonly Fields[] {
  if (Object.keys(item).length === 0) return []
  const kind = Object.keys(item)[0] ?? ''
  preparation.refuse('node-refused', `A piece of text with \`${kind}\` is none that can be set.`, place)
  return []
}

function ownFields(item: Fields): Fields {
  const entries = Object.entries(item).filter(([name, value]) => isOwn(name) && value !== undefined)
  return Object.fromEntries(entries)
}

function isOwn(name: string): boolean {
  return !name.startsWith('_') && (name === 'id' || !blockFields.has(name))
}

function stylesOf(outer: Fields, own: Fields): Fields {
  const styles = [outer.style, own.style].flatMap((style) => (style === undefined ? [] : listOf(style)))
  return styles.length > 0 ? { style: styles } : {}
}

function placeOf(node: Fields): Fields {
  return node.place ? { place: node.place } : {}
}

function wordsOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value).replaceAll('\t', '    ')
}
