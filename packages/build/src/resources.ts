import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Template } from '@rapporteur/compose'
import type { Diagnostic } from '@rapporteur/diagnostics'
import {
  decodeUtf8,
  type HouseProfile,
  type HouseTerms,
  houseProfileFile,
  parseJson,
  parseMessages,
} from '@rapporteur/model'
import { type HouseLanguage, loadHouseLanguage } from './house-language.js'
import { type Files, readFolder } from './read-folder.js'

/** What one house brings: its profile and its spelling of terms in each language. */
export interface House {
  readonly profile: HouseProfile
  readonly terms: ReadonlyMap<string, HouseTerms>
}

/** What every dossier shares: templates by kind, partials, houses and languages. */
export interface Resources {
  readonly templates: ReadonlyMap<string, Template>
  readonly partials: ReadonlyMap<string, Template>
  readonly houses: ReadonlyMap<string, House>
  readonly languages: ReadonlyMap<string, HouseLanguage>
  readonly diagnostics: readonly Diagnostic[]
}

/** Where templates and locales are; without a word from the caller, the packages that came with the program. */
export interface ResourceFolders {
  readonly templates: string
  readonly locales: string
}

/** The folders of the packages `templates` and `locales` that this program was installed with. */
export function installedResources(): ResourceFolders {
  const folderOf = (name: string) => dirname(fileURLToPath(import.meta.resolve(`@rapporteur/${name}/package.json`)))
  return { templates: folderOf('templates'), locales: folderOf('locales') }
}

/** The language that the messages of the house are written in first; the notes for translators are in it. */
export const sourceLocale = 'en'

/**
 * Reads templates, profiles and catalogues; every fault in them is collected. With `wanted`, only these languages are
 * read, and the source language, which holds the notes of all.
 */
export async function loadResources(folders: ResourceFolders, wanted: readonly string[] = []): Promise<Resources> {
  const templates = await readFolder(folders.templates, (path) => /\.(hbs|json)$/.test(path))
  const isWanted = (tag: string) => wanted.length === 0 || tag === sourceLocale || wanted.includes(tag)
  const locales = await readFolder(
    folders.locales,
    (path) => path.endsWith('.json') && path.includes('/') && isWanted(path.slice(0, path.indexOf('/'))),
  )
  const diagnostics: Diagnostic[] = []
  const collect = (found: readonly Diagnostic[]) => diagnostics.push(...found)
  return {
    templates: templatesIn(templates, /^([a-z-]+)\.hbs$/, collect),
    partials: templatesIn(templates, /^partials\/([a-z-]+)\.hbs$/, collect),
    houses: housesIn(templates, collect),
    languages: languagesIn(locales, collect),
    diagnostics,
  }
}

type Collect = (found: readonly Diagnostic[]) => unknown

function templatesIn(files: Files, pattern: RegExp, collect: Collect): ReadonlyMap<string, Template> {
  const named = [...files].flatMap(([path, bytes]) => {
    const name = pattern.exec(path)?.[1]
    if (name === undefined) return []
    const file = `templates/${path}`
    const { text, diagnostics } = decodeUtf8(bytes, file)
    collect(diagnostics)
    return text === undefined ? [] : [[name, { file, source: text }] as const]
  })
  return new Map(named)
}

function housesIn(files: Files, collect: Collect): ReadonlyMap<string, House> {
  const profiles = [...files].flatMap(([path, bytes]) => {
    const name = /^profiles\/([^/]+)\/profile\.json$/.exec(path)?.[1]
    if (name === undefined) return []
    const { value, diagnostics } = parseJson(bytes, `templates/${path}`, houseProfileFile)
    collect(diagnostics)
    return value === undefined ? [] : [[name, { profile: value, terms: termsIn(files, name, collect) }] as const]
  })
  return new Map(profiles)
}

function termsIn(files: Files, house: string, collect: Collect): ReadonlyMap<string, HouseTerms> {
  const terms = [...files].flatMap(([path, bytes]) => {
    const match = /^profiles\/([^/]+)\/terms\/([^/]+)\.json$/.exec(path)
    if (match?.[1] !== house || match[2] === undefined) return []
    const { messages, diagnostics } = parseMessages(bytes, `templates/${path}`)
    collect(diagnostics)
    return [[match[2], Object.fromEntries([...messages].map(([key, { value }]) => [key, value]))] as const]
  })
  return new Map(terms)
}

function languagesIn(files: Files, collect: Collect): ReadonlyMap<string, HouseLanguage> {
  const tags = [...new Set([...files.keys()].map((path) => path.slice(0, path.indexOf('/'))))]
  const languages = tags.flatMap((tag) => {
    const { language, diagnostics } = loadHouseLanguage(files, tag)
    collect(diagnostics)
    return language === undefined ? [] : [[tag, language] as const]
  })
  return new Map(languages)
}
