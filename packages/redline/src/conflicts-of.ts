import { partsOf } from './parts-of.js'
import type { Version } from './version.js'

/**
 * Groups of versions, by id, that cannot stand together: those that change the same words differently, directly or by way
 * of others. Groups and ids stand in the order of the versions.
 */
export function conflictsOf(
  base: string,
  versions: readonly Version[],
  locale: string,
): readonly (readonly string[])[] {
  const groups: Set<string>[] = []
  for (const { alternatives } of partsOf(base, versions, locale)) {
    if (alternatives.length < 2) continue
    const members = new Set(alternatives.flatMap(({ by }) => by))
    for (let at = groups.length - 1; at >= 0; at -= 1) {
      const group = groups[at]
      if (group === undefined || ![...group].some((id) => members.has(id))) continue
      for (const id of group) members.add(id)
      groups.splice(at, 1)
    }
    groups.push(members)
  }
  const order = new Map(versions.map(({ id }, index) => [id, index]))
  const place = (id: string | undefined) => order.get(id ?? '') ?? 0
  const lists = groups.map((group) => [...group].toSorted((a, b) => place(a) - place(b)))
  return lists.toSorted((a, b) => place(a[0]) - place(b[0]))
}
