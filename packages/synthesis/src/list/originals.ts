import type { Dossier, RecordText } from '@rapporteur/model'

/** The words of texts in the original language of a dossier, in which it is found whether proposals conflict. */
export interface Originals {
  readonly locale: string
  /** Null for a text that is written in another language and has no translation into this one. */
  readonly wordsOf: (text: RecordText) => string | null
}

/** `translations` has the words of texts that are written in another language, by `namespace:key`. */
export function originalsOf({ dossier }: Dossier, translations: ReadonlyMap<string, string>): Originals {
  const locale = dossier.originalLanguage
  return {
    locale,
    wordsOf: (text) =>
      text.locale === locale ? text.value : (translations.get(`${text.namespace}:${text.key}`) ?? null),
  }
}
