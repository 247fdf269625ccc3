import type { AnnexLabel } from '@rapporteur/model'
import type { Language } from '../language/language.js'
import { letterOf, ordinalOfLetter } from './ordinals.js'

/** The letter of an annex of our own papers; undefined where a paper calls its only annex by none. */
export function annexLetter({ ordinal, lettered }: AnnexLabel, { profile }: Language): string | undefined {
  return lettered ? letterOf(ordinal, profile.annexLetters) : undefined
}

/** The letter of an annex of another document, from the Latin one that the record has; other labels stay as they are. */
export function citedAnnexLetter(annex: string, { profile }: Language): string {
  const ordinal = ordinalOfLetter(annex)
  return ordinal === undefined || annex.length > 1 ? annex : letterOf(ordinal, profile.annexLetters)
}
