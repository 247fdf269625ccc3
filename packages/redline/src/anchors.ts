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
  return longestRising(pairs.toSorted((one, other) => one.at - other.at))
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

/** The longest part of `pairs`, sorted by `at`, in which `newAt` rises too: patience sorting. */
function longestRising(pairs: readonly Anchor[]): readonly Anchor[] {
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, { newAt }] of pairs.entries()) {
    const pile = pileOf(ends, pairs, newAt)
    previous[index] = ends[pile - 1]
    ends[pile] = index
  }
  const rising: Anchor[] = []
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    const pair = pairs[index]
    if (pair !== undefined) rising.push(pair)
  }
  return rising.toReversed()
}

/** The first pile whose end is not before `newAt`. */
function pileOf(ends: readonly number[], pairs: readonly Anchor[], newAt: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const end = pairs[ends[middle] ?? 0]
    if (end !== undefined && end.newAt < newAt) low = middle + 1
    else high = middle
  }
  return low
}
