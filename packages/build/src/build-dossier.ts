import { join } from 'node:path'
import { type Diagnostic, hasErrors } from '@rapporteur/diagnostics'
import type { NeutralDocument } from '@rapporteur/model'
import type { MarginContent } from '@rapporteur/pdf'
import { checkLedger, ledgerOf } from '@rapporteur/synthesis'
import type { FontSet } from '@rapporteur/typeset'
import { checkSelection } from './check-selection.js'
import { composeDossier } from './compose-dossier.js'
import { type DossierLanguage, languagesOf } from './dossier-language.js'
import { openFonts } from './fonts.js'
import { manifestJson, type PublishedFile, readManifest, sha256 } from './manifest.js'
import { type Paper, setPaper } from './paper.js'
import { publishFile } from './publish.js'
import { dossierName, type OpenDossier, openDossier } from './read-dossier.js'
import type { Resources } from './resources.js'
import type { OnStage } from './stage.js'
import { reachedPlaces } from './trace/reached-places.js'
import { treeJson } from './tree-json.js'

/** What to build of a dossier, and where. */
export interface BuildOptions {
  /** Folder under which `<dossier>/<locale>/<document>.pdf` is written; absent to check only. */
  readonly out?: string
  /** Languages and papers to make; all of the dossier without them. */
  readonly locales?: readonly string[]
  readonly documents?: readonly string[]
  /** Refuse what a draft prints in its own language for want of a translation. */
  readonly final: boolean
  /** What the margins of the papers tell; nothing without it. */
  readonly margin?: MarginContent
  /** Told of each stage as it begins. */
  readonly onStage?: OnStage
  /** Told of each paper before it is set. */
  readonly onPaper?: (paper: Paper, index: number, total: number) => void
  /** Told of each paper once it is written. */
  readonly onWritten?: (file: PublishedFile, path: string) => void
}

/** `nothing`: the record or a template has a fault; `partly`: what could be written is; `all`: every paper is. */
export type Outcome = 'all' | 'partly' | 'nothing'

/** What a build did. */
export interface BuildResult {
  readonly outcome: Outcome
  readonly published: readonly PublishedFile[]
  readonly refused: readonly Paper[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes the papers of one dossier folder and publishes them with their trees, the manifest last. A fault in one
 * language or one paper costs only that.
 *
 * @throws EnvironmentFailure when a file cannot be written
 */
export async function buildDossier(
  folder: string,
  resources: Resources,
  fonts: FontSet,
  options: BuildOptions,
): Promise<BuildResult> {
  const { onStage } = options
  onStage?.('record')
  const { opened, diagnostics } = await openDossier(folder, resources)
  const found = [...diagnostics]
  if (opened === undefined) return nothing(found)
  found.push(...checkSelection(opened.dossier, options))
  if (hasErrors(found)) return nothing(found)
  onStage?.('composing')
  const composed = composeDossier(opened, resources)
  found.push(...composed.diagnostics)
  if (hasErrors(composed.diagnostics)) return nothing(found)
  found.push(...checkLedger(ledgerOf(opened.dossier, reachedPlaces(composed.documents))))
  onStage?.('catalogues')
  const languages = languagesOf(folder, opened, resources, options)
  found.push(...languages.diagnostics)
  const papers = papersOf(opened, composed.documents, languages.languages, options)
  onStage?.('fonts')
  openFonts(
    fonts,
    papers.map(({ locale }) => locale),
  )
  const made = await makePapers(folder, opened, papers, fonts, options)
  found.push(...made.diagnostics)
  const refused = [
    ...languages.refused.flatMap((locale) => refusedPapers(locale, composed.documents, options)),
    ...made.refused,
  ]
  if (options.out !== undefined) await publishManifest(folder, options, made.published)
  return {
    outcome: refused.length > 0 || hasErrors(found) ? 'partly' : 'all',
    published: made.published,
    refused,
    diagnostics: found,
  }
}

function nothing(diagnostics: readonly Diagnostic[]): BuildResult {
  return { outcome: 'nothing', published: [], refused: [], diagnostics }
}

interface PaperJob extends Paper {
  readonly tree: NeutralDocument
  readonly language: DossierLanguage
}

function papersOf(
  { dossier }: OpenDossier,
  documents: readonly NeutralDocument[],
  languages: readonly DossierLanguage[],
  options: BuildOptions,
): readonly PaperJob[] {
  return documents
    .filter((tree) => isWanted(tree.id, options.documents))
    .flatMap((tree) => {
      const own = dossier.dossier.documents.find(({ id }) => id === tree.id)?.languages ?? dossier.dossier.languages
      const jobs = languages.map((language) => ({ document: tree.id, locale: language.locale, tree, language }))
      return jobs.filter(({ locale }) => own.includes(locale))
    })
}

function refusedPapers(locale: string, documents: readonly NeutralDocument[], options: BuildOptions): readonly Paper[] {
  return documents.filter(({ id }) => isWanted(id, options.documents)).map(({ id }) => ({ document: id, locale }))
}

function isWanted(id: string, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(id)
}

async function makePapers(
  folder: string,
  opened: OpenDossier,
  jobs: readonly PaperJob[],
  fonts: FontSet,
  options: BuildOptions,
) {
  const published: PublishedFile[] = []
  const refused: Paper[] = []
  const diagnostics: Diagnostic[] = []
  const publish = publisher(folder, options)
  for (const [index, job] of jobs.entries()) {
    options.onPaper?.(job, index, jobs.length)
    const paper = await setPaper(job.tree, job.language.language, opened.images, fonts, options)
    diagnostics.push(...paper.diagnostics)
    options.onStage?.('writing')
    if (paper.bytes === undefined) {
      refused.push({ document: job.document, locale: job.locale })
      continue
    }
    const tree = await publish(`trees/${job.document}.${job.locale}.json`, treeJson(paper.tree, folder), job)
    const pdf = await publish(`${job.locale}/${job.document}.pdf`, paper.bytes, job, paper.pages)
    published.push(tree, pdf)
    options.onWritten?.(pdf, join(options.out ?? '', dossierName(folder), pdf.path))
  }
  for (const tree of new Set(jobs.map((job) => job.tree))) {
    published.push(await publish(`trees/${tree.id}.json`, treeJson(tree, folder), { document: tree.id, locale: null }))
  }
  return { published, refused, diagnostics }
}

type Publish = (
  path: string,
  bytes: Uint8Array | string,
  paper: { readonly document: string; readonly locale: string | null },
  pages?: number,
) => Promise<PublishedFile>

/** Writes into the dossier's folder of `out`; where nothing is to be written, only tells what would be. */
function publisher(folder: string, { out }: BuildOptions): Publish {
  return async (path, bytes, { document, locale }, pages) => {
    if (out !== undefined) await publishFile(join(out, dossierName(folder)), path, bytes)
    return { path, document, locale, pages: pages ?? null, sha256: sha256(bytes) }
  }
}

// Where only some papers were asked for, the others are as they were, and so is what the manifest says of them.
async function publishManifest(folder: string, options: BuildOptions, published: readonly PublishedFile[]) {
  const { documents = [], locales = [], out = '' } = options
  const name = dossierName(folder)
  const made = new Set(published.map(({ path }) => path))
  const isPartial = documents.length + locales.length > 0
  const kept = isPartial ? (await readManifest(join(out, name))).filter(({ path }) => !made.has(path)) : []
  await publishFile(join(out, name), 'manifest.json', manifestJson(name, [...kept, ...published]))
}
