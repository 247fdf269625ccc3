import type { Language } from '../language/language.js'
import { plainDigits } from './number.js'
import { letterOf, romanOf } from './ordinals.js'

/** The marker of a numbered paragraph: the language's for its level where it has one, else the house's. */
export function numberingMarker(path: readonly number[], language: Language): string {
  const level = Math.min(path.length, 3) - 1
  const { levels, letters } = language.profile.numbering
  const style = levels[level] ?? language.house.numbering[level]
  const ordinal = path.at(-1) ?? 1
  if (style === undefined) return plainDigits(ordinal, language)
  const written = {
    decimal: plainDigits(ordinal, language),
    letter: letterOf(ordinal, letters),
    roman: romanOf(ordinal),
  }
  return `${style.before}${written[style.style]}${style.after}`
}
