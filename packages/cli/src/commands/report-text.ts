import type { AccountedEntry } from '@rapporteur/build'

/** A place as diagnostics print it, for terminals that open what they print. */
export function placeText({ column, file, line }: AccountedEntry['place']): string {
  return `${file}:${line}:${column}`
}

/** An entry with its place. */
export function entryText({
  id,
  kind,
  place,
}: Pick<AccountedEntry, 'id' | 'place'> & { readonly kind: string }): string {
  return `${kind} ${id}  ${placeText(place)}`
}

/** What was decided on an amendment, and why; empty where nothing was. */
export function dispositionLines({ disposition: decided }: Pick<AccountedEntry, 'disposition'>): readonly string[] {
  if (decided === null) return []
  const { disposition, place, reason, round } = decided
  return [`${disposition} in round ${round}: ${reason}  ${placeText(place)}`]
}

/** Who made it, where that may be said. */
export function byText({ attribution, by }: Pick<AccountedEntry, 'attribution' | 'by'>): string {
  const [maker, ...others] = by
  if (maker === undefined) return attribution === 'closed' ? 'closed' : 'not attributed'
  return others.length === 0 ? `by ${maker}` : `by ${maker}, for ${others.join(', ')}`
}
