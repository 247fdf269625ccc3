import { readFileSync } from 'node:fs'
import { type Catalogue, type CatalogueMessage, houseProfileFile, localeProfileFile } from '@rapporteur/model'
import type { Language } from '../../src/language/language.js'

/** The languages of the United Nations, in which every test of a form is written. */
export const tags = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
export type Tag = (typeof tags)[number]

const root = new URL('../../../../', import.meta.url)

/** A data file of the project. */
export function readData<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as T
}

/** A catalogue of one namespace or several, each message on a line of its own. */
export function catalogueOf(
  locale: string,
  namespaces: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Catalogue {
  return {
    locale,
    namespaces: new Map(
      Object.entries(namespaces).map(([namespace, messages]) => {
        const file = `locales/${locale}/${namespace}.json`
        const entries = Object.entries(messages).map(([key, value], index): [string, CatalogueMessage] => [
          key,
          { value, place: { file, start: { line: index + 2, column: 3 } } },
        ])
        return [namespace, new Map(entries)]
      }),
    ),
  }
}

type Strings = Readonly<Record<string, string>>
type Namespaces = Readonly<Record<string, Strings>>

/** A language with the project's own data, and messages and texts of a test beside them. */
export function languageOf(
  tag: Tag,
  given: {
    messages?: Namespaces
    texts?: Namespaces
    house?: 'att' | 'un'
    final?: boolean
    notes?: Language['notes']
  } = {},
): Language {
  const house = given.house ?? 'att'
  return {
    profile: localeProfileFile.parse(readData(`locales/${tag}/profile.json`)),
    house: houseProfileFile.parse(readData(`templates/profiles/${house}/profile.json`)),
    terms: readData<Strings>(`templates/profiles/${house}/terms/${tag}.json`),
    states: readData<Language['states']>(`locales/${tag}/states.json`),
    catalogue: catalogueOf(tag, { localize: readData<Strings>(`locales/${tag}/localize.json`), ...given.messages }),
    texts: catalogueOf(tag, given.texts ?? {}),
    final: given.final ?? false,
    ...(given.notes === undefined ? {} : { notes: given.notes }),
  }
}
