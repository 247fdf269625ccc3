import { type Edit, textWithin } from './edit.js'
import { editsBetween } from './edits-between.js'
import { overlap } from './overlap.js'
import type { Version } from './version.js'

/** A part of the base that versions change, with what each of them makes of it; ids in the order of the versions. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly alternatives: readonly { readonly text: string; readonly by: readonly string[] }[]
}

/** The parts of a base that its versions change, in order; what overlaps is one part. */
export function partsOf(base: string, versions: readonly Version[], locale: string): readonly Part[] {
  const made = versions.flatMap(({ id, text }, order) =>
    editsBetween(base, text, locale).map((edit): Made => ({ edit, id, order })),
  )
  return clustersOf(made.toSorted(byPlace)).map((cluster) => partOf(base, cluster))
}

interface Made {
  readonly edit: Edit
  readonly id: string
  readonly order: number
}

const byPlace = (a: Made, b: Made) => a.edit.from - b.edit.from || a.edit.to - b.edit.to || a.order - b.order

/** Edits that overlap, directly or by way of others. */
function clustersOf(made: readonly Made[]): readonly (readonly Made[])[] {
  const clusters: { members: Made[]; to: number }[] = []
  for (const one of made) {
    const last = clusters.at(-1)
    const touches = last?.to === one.edit.from && last.members.some(({ edit }) => overlap(edit, one.edit))
    if (last !== undefined && (touches || one.edit.from < last.to)) {
      last.members.push(one)
      last.to = Math.max(last.to, one.edit.to)
    } else clusters.push({ members: [one], to: one.edit.to })
  }
  return clusters.map(({ members }) => members)
}

function partOf(base: string, cluster: readonly Made[]): Part {
  const from = Math.min(...cluster.map(({ edit }) => edit.from))
  const to = Math.max(...cluster.map(({ edit }) => edit.to))
  const versions = [...grouped(cluster, ({ order }) => order)].toSorted(([a], [b]) => a - b)
  const texts = versions.map(([, own]) => ({
    id: own[0]?.id ?? '',
    text: textWithin(
      base,
      own.map(({ edit }) => edit),
      from,
      to,
    ),
  }))
  const byText = grouped(texts, ({ text }) => text)
  return { from, to, alternatives: [...byText].map(([text, own]) => ({ text, by: own.map(({ id }) => id) })) }
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
