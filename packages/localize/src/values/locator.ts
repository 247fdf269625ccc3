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

/** Paragraphs of one parent, such as 23 (a) and 23 (c), or of none. */
export function areSiblings(from: readonly string[], to: readonly string[]): boolean {
  return from.length === to.length && from.slice(0, -1).every((step, level) => step === to[level])
}

/** How many paragraphs a range names; undefined where its ends cannot be counted between. */
export function rangeLength(from: readonly string[], to: readonly string[]): number | undefined {
  const level = from.length - 1
  const first = ordinalOfStep(from.at(-1) ?? '', level)
  const last = ordinalOfStep(to.at(-1) ?? '', level)
  if (!areSiblings(from, to) || first === undefined || last === undefined || last < first) return undefined
  return last - first + 1
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
  const ordinal = ordinalOfStep(step, level)
  if (ordinal === undefined) return step
  if (level === 1) return letterOf(ordinal, letters)
  return levels[2]?.style === 'decimal' ? plainDigits(ordinal, language) : step
}

function ordinalOfStep(step: string, level: number): number | undefined {
  if (/^\d+$/u.test(step)) return Number(step)
  if (level === 0) return undefined
  return level === 1 ? ordinalOfLetter(step) : ordinalOfRoman(step)
}

function inDigits(step: string, language: Language): string {
  return /^\d+$/u.test(step) ? plainDigits(Number(step), language) : step
}
