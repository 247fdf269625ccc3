import type { Diagnostic } from '@rapporteur/diagnostics'
import type { MessageNotes, StateNames } from '@rapporteur/localize'
import {
  type Catalogue,
  type LocaleProfile,
  localeProfileFile,
  messageNotesFile,
  parseJson,
  parseMessages,
  stateNamesFile,
} from '@rapporteur/model'
import type { Files } from './read-folder.js'

/** What the house brings in one language: facts, messages, names of States, and in the source language the notes. */
export interface HouseLanguage {
  readonly profile: LocaleProfile
  readonly catalogue: Catalogue
  readonly states: StateNames
  readonly notes: MessageNotes
}

/** Reads `locales/<tag>/`; without a sound profile there is no such language. */
export function loadHouseLanguage(files: Files, tag: string) {
  const diagnostics: Diagnostic[] = []
  const read = <T>(name: string, parse: (bytes: Uint8Array, file: string) => T | undefined): T | undefined => {
    const bytes = files.get(`${tag}/${name}`)
    return bytes === undefined ? undefined : parse(bytes, `locales/${tag}/${name}`)
  }
  const json =
    <T>(schema: Parameters<typeof parseJson<T>>[2]) =>
    (bytes: Uint8Array, file: string) => {
      const parsed = parseJson(bytes, file, schema)
      diagnostics.push(...parsed.diagnostics)
      return parsed.value
    }
  const profile = read('profile.json', json(localeProfileFile))
  const states = read('states.json', json(stateNamesFile)) ?? {}
  const notes = namespacesOf(files, tag, '.notes.json').map((namespace) => {
    const found = read(`${namespace}.notes.json`, json(messageNotesFile)) ?? {}
    return [namespace, new Map(Object.entries(found))] as const
  })
  const messages = catalogueIn(files, tag, `locales/${tag}`, notMessages)
  diagnostics.push(...messages.diagnostics)
  const language = profile && { profile, states, catalogue: messages.catalogue, notes: new Map(notes) }
  return { language, diagnostics: diagnostics as readonly Diagnostic[] }
}

const notMessages = ['profile', 'states']

/** The catalogue of one locale: each `<tag>/<namespace>.json` of `files` but `others`. `shown` is the folder's name in diagnostics. */
export function catalogueIn(files: Files, tag: string, shown: string, others: readonly string[] = []) {
  const diagnostics: Diagnostic[] = []
  const namespaces = namespacesOf(files, tag, '.json').filter((name) => !name.includes('.') && !others.includes(name))
  const parsed = namespaces.map((namespace) => {
    const bytes = files.get(`${tag}/${namespace}.json`)
    if (bytes === undefined) throw new Error(`${tag}/${namespace}.json was listed and is gone`)
    const { messages, diagnostics: found } = parseMessages(bytes, `${shown}/${namespace}.json`)
    diagnostics.push(...found)
    return [namespace, messages] as const
  })
  const catalogue: Catalogue = { locale: tag, namespaces: new Map(parsed) }
  return { catalogue, diagnostics: diagnostics as readonly Diagnostic[] }
}

function namespacesOf(files: Files, tag: string, ending: string): readonly string[] {
  const inFolder = [...files.keys()].filter((path) => path.startsWith(`${tag}/`) && path.endsWith(ending))
  return inFolder.map((path) => path.slice(tag.length + 1, -ending.length))
}
