import type { Dossier, Points } from '@rapporteur/model'

/** The entry of an id that the gate has already resolved. */
export function found<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((one) => one.id === id)
  if (entry === undefined) throw new Error(`the gate let the unknown id ${id} pass`)
  return entry
}

/** The topic of an id. */
export function topicOf({ points }: Dossier, id: string): Points['topics'][number] {
  return found(points?.topics ?? [], id)
}
