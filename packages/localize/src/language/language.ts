import type { Catalogue, HouseProfile, HouseTerms, LocaleProfile, MessageNote } from '@rapporteur/model'

/** Names of States in one language: code -> form (`name`, `list`, `formal`, `of`, `genitive` …) -> name. */
export type StateNames = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What the source language says of its messages: namespace -> key -> note. */
export type MessageNotes = ReadonlyMap<string, ReadonlyMap<string, MessageNote>>

/** All that makes words of a neutral tree in one language; every member is a value, nothing is read from disk. */
export interface Language {
  readonly profile: LocaleProfile
  readonly house: HouseProfile
  readonly terms: HouseTerms
  /** Messages of the house in this language. */
  readonly catalogue: Catalogue
  /** Texts of the dossier in this language. */
  readonly texts: Catalogue
  readonly states: StateNames
  /** A text without a translation is an error rather than a passage in its own language. */
  readonly final: boolean
  /** Notes of the source language; without them the plural form of a message depends on the argument `count`. */
  readonly notes?: MessageNotes
}
