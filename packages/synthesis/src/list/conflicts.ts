import type { RecordText } from '@rapporteur/model'
import { conflictsOf } from '@rapporteur/redline'

/**
 * Which open versions of a text stand against each other, by id, found on the words of its original language. Words of
 * another language cannot be compared, so a version in one stands against every other.
 */
export function conflictsAmong(
  text: RecordText | null,
  versions: readonly { readonly id: string; readonly text: RecordText | null }[],
): readonly (readonly string[])[] {
  if (versions.length < 2) return []
  const original = text ?? versions.find((version) => version.text !== null)?.text
  if (original === undefined || original === null) return []
  const isForeign = versions.some((version) => version.text !== null && version.text.locale !== original.locale)
  if (isForeign) return [versions.map(({ id }) => id)]
  const words = versions.map((version) => ({ id: version.id, text: version.text?.value ?? '' }))
  return conflictsOf(text?.value ?? '', words, original.locale)
}
