import type { LocaleProfile } from '@rapporteur/model'
import { fill } from '../language/fill.js'
import type { Language } from '../language/language.js'
import { plainDigits } from './number.js'
import { letterOf, ordinalOfLetter, ordinalOfRoman, romanOf } from './ordinals.js'

/** A cited or referenced paragraph: `2 (e)`, `2 e)`, `2(e)`, with the letters and digits of the language. */
export function formatLocator(path: readonly string[], language: Language): string {
  const [first = '', ...rest] = path
  return rest.reduce(
    (number, step, index) =>
      fill(language.profile.numbering.locator, { number, letter: subParagraph(step, index + 1, language) }),
    inDigits(first, language),
  )
}

/** The last step of a path as it stands after its paragraph: `(e)`, `e)`. */
export function formatLastStep(path: readonly string[], language: Language): string {
  const step = subParagraph(path.at(-1) ?? '', path.length - 1, language)
  return fill(language.profile.numbering.locator, { number: '', letter: step }).trim()
}

/** The steps of a paragraph of our own papers, as a citation would write them: `[12, 1, 3]` is `12.a.iii`. */
export function stepsOf(path: readonly number[], profile: LocaleProfile): readonly string[] {
  return path.map((ordinal, level) => {
    if (level === 0 || profile.numbering.levels[level]?.style === 'decimal') return String(ordinal)
    return level === 1 ? letterOf(ordinal, latinLetters) : romanOf(ordinal)
  })
}

const latinLetters = [...'abcdefghijklmnopqrstuvwxyz']

function subParagraph(step: string, level: number, language: Language): string {
  const { letters, levels } = language.profile.numbering
  if (/^\d+$/u.test(step)) return inDigits(step, language)
  const ordinal = level === 1 ? ordinalOfLetter(step) : ordinalOfRoman(step)
  if (ordinal === undefined) return step
  if (level === 1) return letterOf(ordinal, letters)
  return levels[2]?.style === 'decimal' ? plainDigits(ordinal, language) : step
}

function inDigits(step: string, language: Language): string {
  return /^\d+$/u.test(step) ? plainDigits(Number(step), language) : step
}
