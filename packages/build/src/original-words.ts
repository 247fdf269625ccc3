import type { Dossier } from '@rapporteur/model'
import { catalogueIn } from './house-language.js'
import type { Files } from './read-folder.js'

/**
 * The words in the original language of a dossier of its texts that are written in another, by `namespace:key`. `locales` are
 * the files of its translations by path, `en/points.json`; what is wrong with them is told where a language is made of them.
 */
export function originalWords({ dossier, texts }: Dossier, locales: Files): ReadonlyMap<string, string> {
  const { originalLanguage } = dossier
  const { namespaces } = catalogueIn(locales, originalLanguage, `locales/${originalLanguage}`).catalogue
  return new Map(
    texts.flatMap(({ key, locale, namespace }) => {
      const translated = locale === originalLanguage ? undefined : namespaces.get(namespace)?.get(key)
      return translated === undefined ? [] : [[`${namespace}:${key}`, translated.value] as const]
    }),
  )
}
