/** A series up to a meeting. `value` is its worth so far, `bound` the most that it can come to. */
export interface Prefix {
  readonly meeting: number
  readonly used: number
  readonly value: number
  readonly bound: number
  /** The number of the option taken at each meeting: the order of the record decides between equals. */
  readonly path: readonly number[]
}

/** The prefixes that are still to be carried on, as a binary heap: the highest bound first, then the earliest path. */
export class Frontier {
  readonly #heap: Prefix[] = []

  push(prefix: Prefix): void {
    const heap = this.#heap
    let at = heap.push(prefix) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]
      if (above === undefined || !comesBefore(prefix, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = prefix
  }

  pop(): Prefix | undefined {
    const heap = this.#heap
    const [first] = heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return first
    let at = 0
    for (;;) {
      const below = this.#earlierOf(2 * at + 1, 2 * at + 2)
      const child = heap[below]
      if (child === undefined || !comesBefore(child, last)) break
      heap[at] = child
      at = below
    }
    heap[at] = last
    return first
  }

  #earlierOf(left: number, right: number): number {
    const [one, other] = [this.#heap[left], this.#heap[right]]
    return one !== undefined && other !== undefined && comesBefore(other, one) ? right : left
  }
}

function comesBefore(one: Prefix, other: Prefix): boolean {
  return one.bound === other.bound ? isEarlier(one.path, other.path) : one.bound > other.bound
}

/** Whether a path takes an earlier option at the first meeting where the two differ. */
export function isEarlier(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((option, meeting) => option !== other[meeting])
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? Number.POSITIVE_INFINITY)
}
