import { combineVersions, type Version } from '@rapporteur/redline'

/** A text with the changes of all its versions; null where two of them change the same words differently. */
export function joinedWords(base: string, versions: readonly Version[], locale: string): string | null {
  const pieces: string[] = []
  for (const span of combineVersions(base, versions, locale)) {
    if (span.type === 'conflict') return null
    pieces.push(span.type === 'kept' ? span.text : span.inserted)
  }
  return pieces.join('')
}
