import type { Place } from '@rapporteur/diagnostics'
import type { Locale } from './locale.js'

/** A message of a catalogue and where it is written. */
export interface CatalogueMessage {
  readonly value: string
  readonly place: Place
}

/**
 * The messages of one locale: namespace (file name) -> flat key -> message. Keys hold plural forms as i18next writes
 * them, `key_one`; a grammatical form of a name stands at `key.form`.
 */
export interface Catalogue {
  readonly locale: Locale
  readonly namespaces: ReadonlyMap<string, ReadonlyMap<string, CatalogueMessage>>
}

/** What `<namespace>.notes.json` of the source language says of a message. */
export interface MessageNote {
  /** What it means, for translators. */
  readonly meaning: string
  /** Names of the arguments that every translation must use. */
  readonly arguments: readonly string[]
  /** Name of the argument that the plural form depends on: a number, or a list by how many members it has. */
  readonly plural?: string | undefined
  /** The number may be 0; every language then has a form for it, `key_zero`. */
  readonly zero?: boolean | undefined
  /** Contexts that exist beside the plain message, as i18next writes them (`key_context`). */
  readonly contexts?: readonly string[] | undefined
}
