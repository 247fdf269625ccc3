import { type Evidence, isContainer } from '@rapporteur/model'
import { isPlainObject, isRecordText } from './kinds.js'

/**
 * Evidence without repetition, in order of first mention; an entry is the same if kind and id are. What one place only
 * counts and another tells is told.
 */
export function unite(...lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const filled = lists.filter((list) => list.length > 0)
  if (filled.length < 2) return filled[0] ?? []
  const found = new Map<string, Evidence>()
  for (const entry of filled.flat()) {
    const key = `${entry.kind}\n${entry.id}`
    const earlier = found.get(key)
    if (earlier === undefined || (earlier.tallied && !entry.tallied)) found.set(key, entry)
  }
  return [...found.values()]
}

/** The entries that an object of the context stands for: its own `source`, and the `evidence` of a finding. */
export function evidenceOf(value: unknown): readonly Evidence[] {
  if (!isPlainObject(value) || isRecordText(value)) return []
  const own = Object.hasOwn(value, 'source') && isEntry(value.source) ? [bare(value.source)] : []
  const found = Object.hasOwn(value, 'evidence') && Array.isArray(value.evidence) ? value.evidence : []
  return unite(own, found.filter(isEvidence).map(bare))
}

function isEntry(value: unknown): value is Evidence {
  return isEvidence(value) && !isContainer(value.kind)
}

function isEvidence(value: unknown): value is Evidence {
  return (
    isPlainObject(value) && typeof value.kind === 'string' && typeof value.id === 'string' && isPlainObject(value.place)
  )
}

function bare({ kind, id, place, tallied }: Evidence): Evidence {
  return tallied ? { kind, id, place, tallied } : { kind, id, place }
}
