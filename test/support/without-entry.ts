import { parse, stringify } from 'yaml'
import type { Files } from './compose-record.js'

type Record_ = Readonly<Record<string, unknown>>

/** An entry of a record: the file that holds it and its id, qualified by the file's where `qualified` is. */
export interface EntryId {
  readonly path: string
  readonly id: string
}

/** Every entry with an id that stands in a list of a dossier's files. */
export function entriesIn(files: Files): readonly EntryId[] {
  return records(files).flatMap(([path, value]) => [...new Set(idsIn(value))].map((id) => ({ path, id })))
}

/**
 * The files without one entry, and without what speaks of it: its place in a list of ids, and entries that cannot be
 * without it.
 */
export function withoutEntry(files: Files, { path, id }: EntryId): Files {
  const stem = path.replace(/^.*\//, '').replace(/\.yaml$/, '')
  const changed = records(files).map(([file, value]) => {
    const names = new Set(
      file === path ? [id, `${stem}#${id}`] : [`${stem}#${id}`, ...(path.includes('/') ? [] : [id])],
    )
    return [file, new TextEncoder().encode(stringify(prune(value, names, file === path ? id : undefined)))] as const
  })
  return new Map([...files, ...changed])
}

function records(files: Files): readonly (readonly [string, unknown])[] {
  const yaml = [...files].filter(([path]) => path.endsWith('.yaml'))
  return yaml.map(([path, bytes]) => [path, parse(new TextDecoder().decode(bytes), { schema: 'core' })] as const)
}

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    const own = value.flatMap((item) => (isRecord(item) && typeof item.id === 'string' ? [item.id] : []))
    return [...own, ...value.flatMap(idsIn)]
  }
  return isRecord(value) ? Object.values(value).flatMap(idsIn) : []
}

function prune(value: unknown, names: ReadonlySet<string>, own: string | undefined): unknown {
  if (Array.isArray(value))
    return value.filter((item) => !goes(item, names, own)).map((item) => prune(item, names, own))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, prune(field, names, own)]))
}

function goes(item: unknown, names: ReadonlySet<string>, own: string | undefined): boolean {
  if (typeof item === 'string') return names.has(item)
  if (!isRecord(item)) return false
  if (own !== undefined && item.id === own) return true
  return Object.entries(item).some(([name, field]) => name !== 'id' && typeof field === 'string' && names.has(field))
}

function isRecord(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
