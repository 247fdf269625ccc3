import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Diagnostic, diagnostic, hasErrors } from '@rapporteur/diagnostics'
import { localizeDocument } from '@rapporteur/localize'
import type { LocalizedDocument } from '@rapporteur/model'
import { composeDossier } from '../compose-dossier.js'
import { languagesOf } from '../dossier-language.js'
import { openDossier, openFiles } from '../read-dossier.js'
import { type Files, readFolder } from '../read-folder.js'
import { type Resources, sourceLocale } from '../resources.js'
import { gitFiles, revisionIn } from './git-files.js'

/** The papers of one side of a comparison in one language, with the images of their figures. */
export interface SidePapers {
  readonly papers: readonly LocalizedDocument[]
  readonly images: Files
  readonly locale: string
}

/** Those papers, or why there are none. */
export interface Side {
  readonly found: SidePapers | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a side: a folder that `build` wrote for a dossier, the folder of a dossier, or such a folder in a revision of
 * git. Without a language it is the one that the record is written in, or the source language of the house.
 */
export async function papersOf(side: string, resources: Resources, locale: string | undefined): Promise<Side> {
  if (await isThere(join(side, 'dossier.yaml')))
    return composedPapers(await openDossier(side, resources), side, resources, locale)
  if (await isThere(join(side, 'trees'))) return builtPapers(side, locale)
  const revision = (await isThere(side)) ? undefined : revisionIn(side)
  if (revision === undefined)
    return failed('side-unknown', `\`${side}\` is neither the papers of a dossier nor a dossier`, sideHint)
  const files = await gitFiles(revision)
  if ('ruleId' in files) return { found: undefined, diagnostics: [files] }
  return composedPapers(openFiles(files, side, resources), side, resources, locale)
}

const sideHint = 'name a folder that `build` wrote, such as `out/first`, a dossier, or `REVISION:FOLDER`'

function composedPapers(
  { diagnostics, opened }: ReturnType<typeof openFiles>,
  folder: string,
  resources: Resources,
  locale: string | undefined,
): Side {
  if (opened === undefined) return { found: undefined, diagnostics }
  const composed = composeDossier(opened, resources)
  const tag = locale ?? opened.dossier.dossier.originalLanguage
  if (!opened.dossier.dossier.languages.includes(tag))
    return languageUnknown(folder, tag, opened.dossier.dossier.languages)
  const languages = languagesOf(folder, opened, resources, { locales: [tag], final: false })
  const faults = [...diagnostics, ...composed.diagnostics, ...languages.diagnostics].filter(
    ({ severity }) => severity === 'error',
  )
  const [language] = languages.languages
  if (language === undefined || hasErrors(composed.diagnostics)) return { found: undefined, diagnostics: faults }
  const localized = composed.documents.map((document) => localizeDocument(document, language.language))
  const failures = localized.flatMap((one) => (one.document === undefined ? one.diagnostics : []))
  if (hasErrors(failures)) return { found: undefined, diagnostics: failures }
  const papers = localized.flatMap(({ document }) => (document === undefined ? [] : [document]))
  return { found: { papers, images: opened.images, locale: tag }, diagnostics: [] }
}

async function builtPapers(folder: string, locale: string | undefined): Promise<Side> {
  const names = (await readdir(join(folder, 'trees'))).filter((name) => /^[^.]+\.[^.]+\.json$/.test(name)).sort()
  const tags = [...new Set(names.map((name) => name.split('.')[1] ?? ''))]
  const tag = locale ?? (tags.includes(sourceLocale) ? sourceLocale : tags[0])
  if (tag === undefined || !tags.includes(tag)) return languageUnknown(folder, tag ?? '', tags)
  const own = names.filter((name) => name.split('.')[1] === tag)
  const papers = await Promise.all(own.map((name) => readTree(join(folder, 'trees', name))))
  const damaged = own.filter((_, index) => papers[index] === undefined)
  if (damaged.length > 0)
    return failed(
      'tree-unreadable',
      `\`${join(folder, 'trees', damaged[0] ?? '')}\` is not the tree of a paper with keys`,
      'build the papers again',
    )
  const images = await readFolder(folder, (path) => /\.(png|jpe?g)$/.test(path))
  return { found: { papers: papers.filter((paper) => paper !== undefined), images, locale: tag }, diagnostics: [] }
}

/** Only what this program wrote is taken for a tree: a document whose blocks have keys. */
async function readTree(file: string): Promise<LocalizedDocument | undefined> {
  try {
    const tree = JSON.parse(await readFile(file, 'utf8')) as LocalizedDocument
    const isTree = tree.type === 'document' && Array.isArray(tree.children) && Array.isArray(tree.annexes)
    return isTree && tree.children.every(({ key }) => typeof key === 'string') ? tree : undefined
  } catch {
    return undefined
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function languageUnknown(folder: string, tag: string, known: readonly string[]): Side {
  return failed('selection-unknown', `\`${folder}\` has no papers in \`${tag}\``, `it has ${known.join(', ')}`)
}

function failed(ruleId: string, reason: string, hint: string): Side {
  return { found: undefined, diagnostics: [diagnostic({ ruleId, source: 'build', reason, hint })] }
}
