import { type Diagnostic, diagnostic, nearest } from '@rapporteur/diagnostics'
import type { DiffReport, DocumentDiff, LocalizedDocument } from '@rapporteur/model'
import { type PrintedPaper, printPdf } from '@rapporteur/pdf'
import type { FontSet } from '@rapporteur/typeset'
import type { Resources } from '../resources.js'
import { diffUnits } from './diff-units.js'
import { papersOf, type SidePapers } from './papers-of.js'
import { redlinedDocument } from './redlined-document.js'
import { unitsOf } from './units.js'

/** What of two builds is compared: all papers, in the language of the record, where nothing is said. */
export interface DiffSelection {
  readonly locale?: string
  readonly document?: string
}

/** What changed, and the two sides it was found in; nothing where a side cannot be read. */
export interface DiffResult {
  readonly report: DiffReport | undefined
  readonly sides: { readonly old: SidePapers; readonly now: SidePapers } | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Compares two builds, dossiers or revisions of a dossier by paragraph. */
export async function diffBuilds(
  old: string,
  now: string,
  resources: Resources,
  { document, locale }: DiffSelection = {},
): Promise<DiffResult> {
  const before = await papersOf(old, resources, locale)
  const after = await papersOf(now, resources, locale ?? before.found?.locale)
  const diagnostics = [...before.diagnostics, ...after.diagnostics]
  if (before.found === undefined || after.found === undefined)
    return { report: undefined, sides: undefined, diagnostics }
  const sides = { old: before.found, now: after.found }
  const ids = [...new Set([...sides.now.papers, ...sides.old.papers].map(({ id }) => id))].sort()
  if (document !== undefined && !ids.includes(document))
    return { report: undefined, sides: undefined, diagnostics: [...diagnostics, documentUnknown(document, ids)] }
  const documents = ids
    .filter((id) => document === undefined || id === document)
    .map((id) => diffDocuments(paper(sides.old, id), paper(sides.now, id), id, sides.now.locale))
    .filter(({ change, changes }) => change !== null || changes.length > 0)
  return { report: { old, new: now, locale: sides.now.locale, documents }, sides, diagnostics }
}

/** The new state of a paper with what changed marked in it, as PDF. */
export async function printDiff(
  { report, sides }: DiffResult,
  document: string,
  resources: Resources,
  fonts: FontSet,
): Promise<PrintedPaper> {
  const tree = sides === undefined ? undefined : paper(sides.now, document)
  const profile = resources.languages.get(report?.locale ?? '')?.profile
  const house = tree === undefined ? undefined : resources.houses.get(tree.house)?.profile
  if (tree === undefined || sides === undefined || profile === undefined || house === undefined)
    return { bytes: undefined, pages: 0, diagnostics: [notNow(document)] }
  const changes = report?.documents.find((one) => one.document === document)?.changes ?? []
  const oldOrder = unitsOf(paper(sides.old, document) ?? { ...tree, children: [], annexes: [], footnotes: [] })
  const redlined = redlinedDocument(
    tree,
    changes,
    oldOrder.map(({ key }) => key),
  )
  return printPdf(redlined, { house, profile, fonts, images: sides.now.images })
}

function diffDocuments(
  old: LocalizedDocument | undefined,
  now: LocalizedDocument | undefined,
  document: string,
  locale: string,
): DocumentDiff {
  const change = old === undefined ? 'added' : now === undefined ? 'gone' : null
  const [before, after] = [old, now].map((tree) => (tree === undefined ? [] : unitsOf(tree)))
  return { document, change, changes: [...diffUnits(before ?? [], after ?? [], locale)] }
}

function paper({ papers }: SidePapers, id: string): LocalizedDocument | undefined {
  return papers.find((one) => one.id === id)
}

function documentUnknown(id: string, known: readonly string[]): Diagnostic {
  const likely = nearest(id, known)
  const hint = likely === undefined ? `they have ${known.join(', ')}` : `did you mean \`${likely}\`?`
  return diagnostic({ ruleId: 'document-unknown', source: 'build', reason: `Neither side has a paper \`${id}\``, hint })
}

function notNow(id: string): Diagnostic {
  const reason = `The newer side has no paper \`${id}\` that could be printed`
  const hint = 'name a paper that it has with `--document`'
  return diagnostic({ ruleId: 'document-unknown', source: 'build', reason, hint })
}
