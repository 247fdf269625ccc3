/** The places of a longest increasing run within a list of numbers. */
export function increasing(values: readonly number[]): readonly number[] {
  /** The place of the smallest last member of a run of each length. */
  const last: number[] = []
  const before = new Map<number, number>()
  for (const [place, value] of values.entries()) {
    const length = lengthBelow(value, last, values)
    const previous = last[length - 1]
    if (previous !== undefined) before.set(place, previous)
    last[length] = place
  }
  const run: number[] = []
  for (let place = last.at(-1); place !== undefined; place = before.get(place)) run.push(place)
  return run.reverse()
}

function lengthBelow(value: number, last: readonly number[], values: readonly number[]): number {
  let low = 0
  let high = last.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[last[middle] ?? 0] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
