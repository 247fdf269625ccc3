import type { Locale, MessageNote } from '@rapporteur/model'

/** One key that a message must have in a language: which context and which plural category it is for. */
export interface Variant {
  readonly key: string
  readonly context?: string
  readonly category?: string
}

/**
 * All keys of a message in a language: the plain one and its contexts, each in every plural category that CLDR knows, and
 * in that of 0 where the note says that the number may be 0.
 */
export function variantsOf(key: string, note: MessageNote | undefined, locale: Locale): readonly Variant[] {
  const nought = note?.zero === true ? ['zero'] : []
  const categories = note?.plural === undefined ? [undefined] : [...new Set([...nought, ...pluralCategories(locale)])]
  return [undefined, ...(note?.contexts ?? [])].flatMap((context) =>
    categories.map((category) => ({
      key: [key, context, category].filter((part) => part !== undefined).join('_'),
      ...(context === undefined ? {} : { context }),
      ...(category === undefined ? {} : { category }),
    })),
  )
}

/** The plural categories of a language: six in Arabic, one in Chinese. */
export function pluralCategories(locale: Locale): readonly string[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories
}
