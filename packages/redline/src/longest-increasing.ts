/** Indices of a longest strictly increasing subsequence of numbers; of several, the one that patience sorting finds. */
export function longestIncreasing(values: readonly number[]): readonly number[] {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? tails[low - 1] : undefined
    tails[low] = index
  }
  const chosen: number[] = []
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) chosen.push(index)
  return chosen.reverse()
}
