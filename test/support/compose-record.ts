import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Resources } from '@rapporteur/build'
import { type ComposeInput, composeDocuments, composePaper } from '@rapporteur/compose'
import { hasErrors } from '@rapporteur/diagnostics'
import { type Language, localizeDocument } from '@rapporteur/localize'
import {
  type Annex,
  type Block,
  type CatalogueMessage,
  type Dossier,
  type LocalizedDocument,
  type LocalizedInline,
  loadDossier,
  type NeutralDocument,
  parseMessages,
} from '@rapporteur/model'
import { synthesize } from '@rapporteur/synthesis'
import { childBlocks, ownText, textOf } from './tree.js'

/** The files of a dossier, by path in its folder. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Every record and catalogue of a dossier folder. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name))
  return new Map(await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file)] as const)))
}

/** The same files, with `from`, which stands once in one of them, replaced. */
export function replaced(files: Files, path: string, from: string, to: string): Files {
  const text = new TextDecoder().decode(files.get(path))
  if (text.split(from).length !== 2) throw new Error(`${path} holds this ${text.split(from).length - 1} times: ${from}`)
  return new Map([...files, [path, new TextEncoder().encode(text.replace(from, () => to))]])
}

/** The neutral trees of a dossier; throws where anything is wrong. */
export function composeRecord(files: Files, resources: Resources) {
  const records = new Map([...files].filter(([path]) => path.endsWith('.yaml')))
  const loaded = loadDossier(records, { root: '' })
  const { dossier } = loaded
  if (dossier === undefined) throw new Error(JSON.stringify(loaded.diagnostics, null, 1))
  const { diagnostics, documents } = composeDossier(dossier, resources, originalWords(dossier, files))
  if (hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics, null, 1))
  return { dossier, documents }
}

/** The neutral trees of a dossier that passed the gate, and what is said of them. */
export function composeDossier(dossier: Dossier, resources: Resources, originals?: ReadonlyMap<string, string>) {
  const { findings } = synthesize(dossier, originals === undefined ? {} : { originals })
  const inputs = dossier.dossier.documents.map((entry): ComposeInput => {
    const template = resources.templates.get(entry.kind)
    if (template === undefined) throw new Error(`no template for ${entry.kind}`)
    return { entry, house: dossier.dossier.house, template, context: { ...dossier, document: entry, findings } }
  })
  return composeDocuments(inputs, { partials: resources.partials, sources: dossier.sources?.sources ?? [] })
}

/** The papers of a record in one language; without a word from the caller, in the one that it is written in. */
export function localizeRecord(files: Files, resources: Resources, locale?: string): readonly LocalizedDocument[] {
  const { documents, dossier } = composeRecord(files, resources)
  const tag = locale ?? dossier.dossier.originalLanguage
  const language = languageOf(tag, dossier.dossier.house, textsIn(tag, dossier, files), resources)
  return documents.map((document) => localized(document, language))
}

/** A paper written by hand, as `render` reads it; throws where anything at all is said of it. */
export function localizePaper(source: string, resources: Resources): LocalizedDocument {
  const { diagnostics, document, locale } = composePaper(source, 'paper.md', { locale: 'en', house: 'un' })
  if (document === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 1))
  return localized(document, languageOf(locale, document.house, new Map(), resources))
}

function localized(neutral: NeutralDocument, language: Language): LocalizedDocument {
  const { diagnostics, document } = localizeDocument(neutral, language)
  if (document === undefined) throw new Error(JSON.stringify(diagnostics, null, 1))
  return document
}

function originalWords(dossier: Dossier, files: Files): ReadonlyMap<string, string> {
  const namespaces = textsIn(dossier.dossier.originalLanguage, dossier, files)
  return new Map(
    [...namespaces].flatMap(([namespace, messages]) =>
      [...messages].map(([key, { value }]) => [`${namespace}:${key}`, value] as const),
    ),
  )
}

type Texts = Language['texts']['namespaces']

/** The texts of a dossier in one language: those of its catalogues and those that the record itself has. */
function textsIn(tag: string, dossier: Dossier, files: Files): Texts {
  const namespaces = new Map<string, Map<string, CatalogueMessage>>()
  const add = (namespace: string, key: string, message: CatalogueMessage) =>
    namespaces.set(namespace, (namespaces.get(namespace) ?? new Map()).set(key, message))
  for (const [path, bytes] of files) {
    const namespace = new RegExp(`^locales/${tag}/(.+)\\.json$`).exec(path)?.[1]
    if (namespace === undefined) continue
    for (const [key, message] of parseMessages(bytes, path).messages) add(namespace, key, message)
  }
  for (const { key, locale, namespace, place, value } of dossier.texts)
    if (locale === tag) add(namespace, key, { value, place })
  return namespaces
}

function languageOf(locale: string, houseName: string, namespaces: Texts, resources: Resources): Language {
  const own = resources.languages.get(locale)
  const house = resources.houses.get(houseName)
  if (own === undefined || house === undefined) throw new Error(`no language ${locale} or house ${houseName}`)
  const { catalogue, profile, states } = own
  const terms = house.terms.get(locale) ?? {}
  // Messages are written in English first, and only there they have notes.
  const notes = resources.languages.get('en')?.notes ?? new Map()
  return { profile, house: house.profile, terms, catalogue, texts: { locale, namespaces }, states, notes, final: false }
}

/** The words of each paragraph of a paper by its number; those of what has none by its kind. */
export function paragraphsOf(document: LocalizedDocument): ReadonlyMap<string, string> {
  const paragraphs = new Map<string, string>()
  const add = (label: string, text: string) =>
    paragraphs.set(label, [paragraphs.get(label), text].filter(Boolean).join('\n'))
  const walk = (block: Block<LocalizedInline>, prefix: string, around: string) => {
    const label = block.type === 'numberedParagraph' ? `${prefix}${block.path.join('.')}` : around
    add(`${document.id} ${label || `${prefix}${block.type}`}`, ownText(block))
    const inside = block.type === 'box' ? `${prefix}box` : label
    for (const child of childBlocks(block)) walk(child as Block<LocalizedInline>, prefix, inside)
  }
  for (const block of document.children) walk(block, '', '')
  for (const annex of document.annexes) {
    add(`${document.id} ${prefixOf(annex)}title`, textOf(annex.title))
    for (const block of annex.children) walk(block, prefixOf(annex), '')
  }
  for (const { children, number } of document.footnotes) for (const block of children) walk(block, '', `note ${number}`)
  return new Map([...paragraphs, ...mastheadOf(document)])
}

function prefixOf({ label }: Annex<LocalizedInline>): string {
  return `${String.fromCodePoint(64 + label.ordinal)}.`
}

function mastheadOf({ id, masthead }: LocalizedDocument): readonly (readonly [string, string])[] {
  const { conference, dateText, issuedBy, notices, symbol, title, treaty, venueAndDates } = masthead
  const parts = [dateText, issuedBy, treaty, conference, venueAndDates, title, ...notices]
  const text = [symbol ?? '', ...parts.map((part) => textOf(part ?? []))].join('\n')
  return [[`${id} masthead`, text]]
}

/** The labels of the paragraphs that two states of a record say differently. */
export function changedParagraphs(before: readonly LocalizedDocument[], after: readonly LocalizedDocument[]) {
  const old = new Map(before.flatMap((document) => [...paragraphsOf(document)]))
  const now = new Map(after.flatMap((document) => [...paragraphsOf(document)]))
  const labels = [...new Set([...old.keys(), ...now.keys()])]
  return labels.filter((label) => old.get(label) !== now.get(label)).sort()
}
