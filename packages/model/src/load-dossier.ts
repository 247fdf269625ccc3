import { compareDiagnostics, type Diagnostic, hasErrors } from '@rapporteur/diagnostics'
import { checkAgendas } from './checks/agendas.js'
import { checkAmendments } from './checks/amendments.js'
import { checkContinuation } from './checks/continuation.js'
import { checkDates } from './checks/dates.js'
import { checkDrafts } from './checks/drafts.js'
import { beginningOf, checkFileNames, checkNeededFiles } from './checks/files.js'
import { checkFixedParticipants } from './checks/fixed-participants.js'
import { checkInventedStates } from './checks/invented-states.js'
import { checkMemberships } from './checks/memberships.js'
import { checkNextSteps } from './checks/next-steps.js'
import { checkPresenters } from './checks/presenters.js'
import { checkRanges } from './checks/ranges.js'
import { checkReports } from './checks/reports.js'
import { checkTextKeys } from './checks/text-keys.js'
import { checkThresholds } from './checks/thresholds.js'
import { assembleDossier } from './gate/assemble-dossier.js'
import { derivedQuestions } from './gate/derived-questions.js'
import { checkReferences, collectEntries } from './gate/entry-ids.js'
import { fault } from './gate/fault.js'
import { type LoadedRecord, loadRecord, type RecordInput } from './gate/load-record.js'
import { type RecordFile, type RecordName, recordFiles, recordNameOf } from './gate/record-file.js'
import type { Dossier } from './records/dossier.js'

/** A dossier, unless an error forbids it, and everything found in its files, in order of file and place. */
export interface LoadedDossier {
  readonly dossier: Dossier | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export interface LoadOptions {
  /** What stands before a path when it is shown: the dossier's folder. */
  readonly root: string
}

/** Reads the files of one dossier (path within its folder -> bytes); every fault of every file is collected. */
export function loadDossier(files: ReadonlyMap<string, Uint8Array>, options: LoadOptions): LoadedDossier {
  const shown = (path: string) => (options.root === '' ? path : `${options.root.replace(/\/+$/, '')}/${path}`)
  const records = loadRecords(files, shown)
  const written = records.flatMap(({ located }) => located?.entries ?? [])
  const entries = collectEntries([...written, ...derivedQuestions(records)])
  const references = records.flatMap(({ located }) => located?.references ?? [])
  const diagnostics = [
    ...checkFileNames(files.keys(), shown),
    ...records.flatMap((record) => record.diagnostics),
    ...entries.diagnostics,
    ...checkReferences(references, entries.entries, unreadKinds(records)),
  ]
  const dossier = assembleDossier(records, entries.entries)
  // Two entries of one id have texts of one key, which says nothing new.
  if (dossier !== undefined && entries.diagnostics.length === 0) diagnostics.push(...checkTextKeys(dossier.texts))
  if (!files.has('dossier.yaml')) {
    const hint = 'every dossier has this file: `rapporteur new DIR` makes one to start from'
    diagnostics.push(
      fault('file-missing', 'The dossier has no `dossier.yaml`', beginningOf(shown('dossier.yaml')), { hint }),
    )
  }
  if (dossier !== undefined) diagnostics.push(...checkDossier(dossier, files, options.root, unreadKinds(records)))
  diagnostics.sort(compareDiagnostics)
  return { dossier: hasErrors(diagnostics) ? undefined : dossier, diagnostics }
}

// The dossier's own file first: it says in which language the texts of the others are.
function loadRecords(files: ReadonlyMap<string, Uint8Array>, shown: (path: string) => string): readonly LoadedRecord[] {
  const inputs = [...files].flatMap(([path, bytes]): RecordInput[] => {
    const name = recordNameOf(path)
    const stem = path.replace(/^.*\//, '').replace(/\.yaml$/, '')
    return name === undefined ? [] : [{ name, bytes, file: shown(path), stem }]
  })
  const main = inputs.filter(({ name }) => name === 'dossier').map((input) => loadRecord(input, undefined))
  const locale = originalLanguage(main[0]?.located?.value)
  return [...main, ...inputs.filter(({ name }) => name !== 'dossier').map((input) => loadRecord(input, locale))]
}

function originalLanguage(dossier: unknown): string {
  return (dossier as Dossier['dossier'] | undefined)?.originalLanguage ?? 'und'
}

function unreadKinds(records: readonly LoadedRecord[]): ReadonlySet<string> {
  const unread = records.filter(({ located }) => located === undefined).map(({ name }): RecordName => name)
  return new Set(unread.flatMap((name): readonly string[] => (recordFiles[name] satisfies RecordFile).kinds))
}

function checkDossier(
  dossier: Dossier,
  files: ReadonlyMap<string, Uint8Array>,
  root: string,
  unread: ReadonlySet<string>,
): readonly Diagnostic[] {
  return [
    ...checkNeededFiles(dossier.dossier, new Set(files.keys())),
    ...checkFolderName(dossier, root),
    ...checkDates(dossier),
    ...checkRanges(dossier),
    ...checkThresholds(dossier.dossier.attribution.thresholds),
    ...checkMemberships(dossier),
    ...checkAmendments(dossier),
    ...checkAgendas(dossier),
    ...(unread.has('delegation') ? [] : checkPresenters(dossier)),
    ...(unread.has('delegation') ? [] : checkFixedParticipants(dossier)),
    ...checkNextSteps(dossier),
    ...checkContinuation(dossier),
    ...checkDrafts(dossier),
    ...checkReports(dossier),
    ...(unread.has('delegation') ? [] : checkInventedStates(dossier)),
  ]
}

// A copy of a dossier in a folder of another name still builds, so this is a warning.
function checkFolderName({ dossier: { id, source } }: Dossier, root: string): readonly Diagnostic[] {
  const folder = root.split(/[\\/]/).findLast((part) => part !== '')
  if (folder === undefined || folder === '.' || folder === '..' || folder === id) return []
  const reason = `The id \`${id}\` is not the name of the folder, \`${folder}\``
  return [fault('id-file-mismatch', reason, source.fields.id ?? source.place, { severity: 'warning' })]
}
