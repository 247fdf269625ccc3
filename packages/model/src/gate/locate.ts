import type { Place } from '@rapporteur/diagnostics'
import type { Source } from '../evidence.js'
import type { Locale } from '../locale.js'
import type { RecordText, SafeText } from '../text.js'
import { type FoundEntry, type FoundReference, fileScopedKinds } from './entry-ids.js'
import { Pending } from './fields.js'
import type { GateNode, MapNode } from './node.js'
import type { RecordFile } from './record-file.js'
import type { SourceText } from './source-text.js'

/** What `locate` needs to know of the file. */
export interface LocateFile {
  readonly source: SourceText
  readonly node: GateNode
  readonly type: Pick<RecordFile, 'namespace' | 'folder' | 'flat'>
  readonly locale: Locale
}

/** A file whose values know their places, and what was met on the way. */
export interface Located {
  readonly value: unknown
  readonly texts: readonly RecordText[]
  readonly entries: readonly FoundEntry[]
  readonly references: readonly FoundReference[]
}

/** Walks what a schema made of a file beside the file's own tree, and puts a value in the place of each `Pending`. */
export function locate(value: unknown, file: LocateFile): Located {
  const fileId = isObject(value) && typeof value.id === 'string' ? value.id : ''
  const walk: Walk = { ...file, fileId, texts: [], entries: [], references: [] }
  const path = file.type.folder ? [fileId] : []
  const place = file.source.place(file.node.start, file.node.end)
  const located = locateValue(value, { node: file.node, path, locale: file.locale, owner: place }, walk)
  return { value: located, texts: walk.texts, entries: walk.entries, references: walk.references }
}

interface Walk extends LocateFile {
  readonly fileId: string
  readonly texts: RecordText[]
  readonly entries: FoundEntry[]
  readonly references: FoundReference[]
}

interface Position {
  /** Absent for a value that the schema supplies. */
  readonly node: GateNode | undefined
  readonly path: readonly string[]
  readonly locale: Locale
  /** Place of the enclosing entry. */
  readonly owner: Place
}

function locateValue(value: unknown, position: Position, walk: Walk): unknown {
  if (value instanceof Pending) return locatePending(value, position, walk)
  if (Array.isArray(value)) return locateList(value, position, walk)
  if (!isObject(value)) return value
  return value.source instanceof Pending
    ? locateEntry(value, value.source, position, walk)
    : locateMap(value, position, walk)
}

function locatePending({ kind, value, targets }: Pending, position: Position, walk: Walk): unknown {
  const place = placeOf(position, walk)
  if (kind === 'text') return locateText(value, place, position, walk)
  if (kind !== 'reference') return value
  const isLocal =
    walk.type.folder === true && !value.includes('#') && targets.every((target) => fileScopedKinds.has(target))
  const id = isLocal ? `${walk.fileId}#${value}` : value
  walk.references.push({ targets, id, written: value, place })
  // An agenda item is only ever meant within its own meeting, so it keeps its short id.
  return targets.includes('agendaItem') ? value : id
}

function locateText(value: string, place: Place, { path, locale }: Position, walk: Walk): RecordText {
  const text: RecordText = {
    type: 'recordText',
    namespace: walk.type.namespace,
    key: path.join('.'),
    value: value as SafeText,
    locale,
    place,
  }
  walk.texts.push(text)
  return text
}

function locateList(values: readonly unknown[], position: Position, walk: Walk): unknown[] {
  const nodes = position.node?.type === 'list' ? position.node.items : []
  return values.map((value, index) => {
    const path = memberPath(value, index, position.path, walk)
    return locateValue(value, { ...position, node: nodes[index], path }, walk)
  })
}

// An entry is named by its id; in a flat file the name of its list is left out. Anything else is named by its number.
function memberPath(value: unknown, index: number, path: readonly string[], { type }: Walk): readonly string[] {
  if (!isObject(value) || typeof value.id !== 'string') return [...path, String(index + 1)]
  return [...(type.flat ? path.slice(0, -1) : path), value.id]
}

function locateEntry(
  value: Readonly<Record<string, unknown>>,
  { value: kind }: Pending,
  position: Position,
  walk: Walk,
): unknown {
  const { node, path } = position
  const place = placeOf(position, walk)
  const written = typeof value.id === 'string' ? value.id : undefined
  const qualified = written !== undefined && fileScopedKinds.has(kind) ? `${walk.fileId}#${written}` : written
  const fields = node?.type === 'map' ? fieldPlaces(node, walk.source) : {}
  const source: Source = { kind, id: qualified ?? (path.join('.') || walk.type.namespace), place, fields }
  if (qualified !== undefined) {
    const owner = path.slice(0, -1).join('.')
    walk.entries.push({ kind, id: qualified, owner, place, idPlace: fields.id ?? place })
  }
  const locale = typeof value.language === 'string' ? value.language : position.locale
  return { ...locateMap(value, { ...position, locale, owner: place }, walk), source }
}

function locateMap(value: Readonly<Record<string, unknown>>, position: Position, walk: Walk): Record<string, unknown> {
  const { node, path } = position
  const entries = node?.type === 'map' ? node.entries : undefined
  const located: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) {
    const child: Position = { ...position, node: entries?.get(name)?.value, path: [...path, name] }
    located[name] = locateValue(field, child, walk)
  }
  return located
}

// Scalars, members of lists of scalars as `speakers.0`, and values of small maps as `urls.en`.
function fieldPlaces(node: MapNode, source: SourceText): Record<string, Place> {
  const fields: Record<string, Place> = {}
  for (const [name, { value }] of node.entries) {
    if (value.type === 'scalar') fields[name] = source.place(value.start, value.end)
    const members = value.type === 'map' ? mapMembers(value) : value.type === 'list' ? [...value.items.entries()] : []
    for (const [member, node] of members) {
      if (node.type === 'scalar') fields[`${name}.${member}`] = source.place(node.start, node.end)
    }
  }
  return fields
}

function mapMembers(node: MapNode): (readonly [string, GateNode])[] {
  return [...node.entries].map(([name, { value }]) => [name, value] as const)
}

function placeOf({ node, owner }: Position, { source }: Walk): Place {
  return node === undefined ? owner : source.place(node.start, node.end)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Pending)
}
