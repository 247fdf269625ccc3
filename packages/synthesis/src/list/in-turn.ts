/**
 * What stands after a question, and after each of those, in the order in which a reader meets it. `followers` are by the id
 * that they stand after. Without recursion: chains may be thousands long.
 */
export function inTurn<T>(
  id: string,
  followers: ReadonlyMap<string, readonly T[]>,
  idOf: (follower: T) => string,
): readonly T[] {
  const met: T[] = []
  const waiting = [...(followers.get(id) ?? [])].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    met.push(next)
    waiting.push(...[...(followers.get(idOf(next)) ?? [])].reverse())
  }
  return met
}
