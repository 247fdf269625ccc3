import { longestIncreasing } from './longest-increasing.js'

/** A word that is the same in both texts, by its index in each. */
export interface Anchor {
  readonly at: number
  readonly newAt: number
}

/** Words in a row that have to be the same, once in each text, for the first of them to be an anchor. */
const row = 3

/** The most words, in the order of both texts, that begin a row of words found once in each. */
export function anchorsOf(a: readonly string[], b: readonly string[]): readonly Anchor[] {
  const places = uniqueRows(b)
  const pairs = [...uniqueRows(a)].flatMap(([key, at]): readonly Anchor[] => {
    const newAt = places.get(key)
    return newAt === undefined ? [] : [{ at, newAt }]
  })
  const sorted = pairs.toSorted((one, other) => one.at - other.at)
  return longestIncreasing(sorted.map(({ newAt }) => newAt)).flatMap((index) => sorted[index] ?? [])
}

function uniqueRows(words: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let at = 0; at + row <= words.length; at += 1) {
    const key = words.slice(at, at + row).join('\u0000')
    if (places.has(key)) repeated.add(key)
    places.set(key, at)
  }
  for (const key of repeated) places.delete(key)
  return places
}
