import type { ParagraphChange } from '@rapporteur/model'
import { longestIncreasing, redlineOf } from '@rapporteur/redline'
import type { Unit } from './units.js'

/** What makes the new units of a paper of the old ones, matched by key: in the order of the new, what is gone last. */
export function diffUnits(old: readonly Unit[], now: readonly Unit[], locale: string): readonly ParagraphChange[] {
  const before = new Map(old.map((unit, index) => [unit.key, { unit, index }]))
  const staying = stayingKeys(now, before)
  const present = now.flatMap((unit, index): readonly ParagraphChange[] => {
    const was = before.get(unit.key)?.unit
    const after = now[index - 1]?.key ?? null
    const moved = was !== undefined && !staying.has(unit.key)
    if (was === undefined) return [{ ...named(unit, 'added'), moved, after, old: null, new: side(unit), words: [] }]
    const isChanged = was.text !== unit.text
    if (!isChanged && !moved) return []
    const words = isChanged ? redlineOf(was.text, unit.text, locale) : []
    const change = isChanged ? 'changed' : 'moved'
    return [{ ...named(unit, change), moved, after, old: side(was), new: side(unit), words: [...words] }]
  })
  const known = new Set(now.map(({ key }) => key))
  const gone = old.filter(({ key }) => !known.has(key))
  return [
    ...present,
    ...gone.map((unit): ParagraphChange => {
      return { ...named(unit, 'gone'), moved: false, after: null, old: side(unit), new: null, words: [] }
    }),
  ]
}

/** The keys of both papers that have kept their order; the fewest others have moved. */
function stayingKeys(
  now: readonly Unit[],
  before: ReadonlyMap<string, { readonly index: number }>,
): ReadonlySet<string> {
  const common = now.filter(({ key }) => before.has(key))
  const kept = longestIncreasing(common.map(({ key }) => before.get(key)?.index ?? 0))
  return new Set(kept.map((index) => common[index]?.key ?? ''))
}

function named({ key, type }: Unit, change: ParagraphChange['change']) {
  return { change, key, type }
}

function side({ number, text }: Unit) {
  return { number, text }
}
