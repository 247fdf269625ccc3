/** Chance that a seed settles: the same seed draws the same, on any machine. */
export interface Random {
  /** A whole number from 0 up to `below`, which is left out. */
  readonly below: (below: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** So many different items, or all where there are fewer, in the order of the list. */
  readonly sample: <T>(items: readonly T[], count: number) => readonly T[]
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state, quick, and even enough to make records. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('there is nothing to pick from')
    return item
  }
  const sample = <T>(items: readonly T[], count: number): readonly T[] => {
    const chosen = new Set<number>()
    while (chosen.size < Math.min(count, items.length)) chosen.add(below(items.length))
    return items.filter((_, index) => chosen.has(index))
  }
  return { below, pick, sample, oneIn: (times) => below(times) === 0 }
}
