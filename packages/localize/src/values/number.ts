import type { Place } from '@rapporteur/diagnostics'
import type { LocalizedInline, MessageArgument } from '@rapporteur/model'
import { type Context, type FormRequest, formMissing } from '../language/context.js'
import type { Language } from '../language/language.js'
import { houseNamespace } from '../messages/house-namespace.js'

type NumberArgument = Extract<MessageArgument, { type: 'number' }>

/**
 * A number in words, in digits or as an ordinal; `form` overrides the style that the template asked for.
 * Words stop where the language's table stops (under ten in running text); a grammatical form of a word, such as
 * `feminine`, is the message `number.feminine.2`.
 */
export function localizeNumber(
  { value, style, inserted = 0 }: NumberArgument,
  form: FormRequest | undefined,
  place: Place,
  context: Context,
): readonly LocalizedInline[] {
  const { profile } = context.language
  const name = form?.name ?? style
  const digits = formatNumber(value, context.language)
  if (inserted > 0) return text(insertedNumber(digits, inserted, context.language))
  if (name === 'digits') return text(digits)
  if (name === 'words') return text(profile.numbers.cardinal[value] ?? digits)
  const word = name === 'ordinal' ? profile.numbers.ordinal[value - 1] : numberForm(name, value, context)
  if (word !== undefined) return text(word)
  const isCardinal = !name.startsWith('ordinal')
  if (isCardinal && value >= profile.numbers.cardinal.length && hasForm(name, context)) return text(digits)
  const hint = 'known forms: words, digits, ordinal, and those of the keys “number.<form>.<number>”'
  formMissing(context, form ?? { name, place }, `The number ${value}`, hint)
  return []
}

/** A number in digits, grouped as the language groups them. */
export function formatNumber(value: number, { profile }: Language): string {
  return new Intl.NumberFormat(profile.intl ?? profile.locale, { numberingSystem: profile.numberingSystem }).format(
    value,
  )
}

/** A whole number that counts or dates something, in the digits of the language, never grouped. */
export function plainDigits(value: number, { profile }: Language): string {
  return new Intl.NumberFormat(profile.intl ?? profile.locale, {
    numberingSystem: profile.numberingSystem,
    useGrouping: false,
  }).format(value)
}

/** 3 bis, 3 ter …; past the last word of the language what was put in is counted, 3/21. */
function insertedNumber(digits: string, inserted: number, language: Language): string {
  const { pattern, words } = language.profile.numbers.inserted
  const word = words[inserted - 1]
  if (word === undefined) return `${digits}/${formatNumber(inserted + 1, language)}`
  return pattern.replace('{{number}}', () => digits).replace('{{word}}', () => word)
}

const text = (value: string): readonly LocalizedInline[] => [{ type: 'text', value }]

function numberForm(name: string, value: number, context: Context): string | undefined {
  return context.language.catalogue.namespaces.get(houseNamespace)?.get(`number.${name}.${value}`)?.value
}

function hasForm(name: string, context: Context): boolean {
  return numberForm(name, 1, context) !== undefined || numberForm(name, 2, context) !== undefined
}
