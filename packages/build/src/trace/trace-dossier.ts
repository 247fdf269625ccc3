import { type Diagnostic, diagnostic, hasErrors, nearest } from '@rapporteur/diagnostics'
import type { LedgerReport, NeutralDocument, TraceReport } from '@rapporteur/model'
import { type LedgerEntry, ledgerOf } from '@rapporteur/synthesis'
import { composeDossier } from '../compose-dossier.js'
import { dossierName, type OpenDossier, openDossier } from '../read-dossier.js'
import type { Resources } from '../resources.js'
import { blocksAt, labelledBlocks } from './labelled-blocks.js'
import { type LedgerSelection, ledgerReport } from './ledger-report.js'
import { paragraphTrace, viewsById } from './paragraph-traces.js'
import { reachedPlaces } from './reached-places.js'
import { toldStatements } from './told-statements.js'

/** What `trace` found; `report` is absent when the dossier cannot be composed or has not what was asked for. */
export interface TraceResult<Report> {
  readonly report: Report | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** What stands behind the paragraphs of one paper of a dossier, or behind one of them. */
export async function traceDossier(
  folder: string,
  resources: Resources,
  documentId: string,
  label?: string,
): Promise<TraceResult<TraceReport>> {
  return traced(folder, resources, ({ ledger, opened }, documents) => {
    const document = documents.find(({ id }) => id === documentId)
    if (document === undefined) return documentUnknown(documentId, documents)
    const blocks = labelledBlocks(document)
    const asked = label === undefined ? blocks : blocksAt(blocks, label)
    if (asked.length === 0) return paragraphUnknown(documentId, label ?? '')
    const { dossier, findings } = opened
    const explaining = { dossier, views: viewsById(findings), statements: toldStatements(dossier, ledger) }
    const paragraphs = asked.map((block) => paragraphTrace(block, explaining))
    return { dossier: dossierName(folder), document: documentId, paragraphs }
  })
}

/** The ledger of a dossier: where everything said or written stands in its papers, or why it does not. */
export async function traceLedger(
  folder: string,
  resources: Resources,
  selection: LedgerSelection = {},
): Promise<TraceResult<LedgerReport>> {
  return traced(folder, resources, ({ ledger, opened }, documents) => {
    const { by, document, entry } = selection
    if (document !== undefined && !documents.some(({ id }) => id === document))
      return documentUnknown(document, documents)
    const ids = ledger.map(({ id }) => id)
    if (entry !== undefined && !ids.includes(entry)) return unknown('entry', entry, ids)
    const delegations = opened.dossier.delegations.map(({ id }) => id)
    if (by !== undefined && !delegations.includes(by)) return unknown('delegation', by, delegations)
    return ledgerReport(dossierName(folder), ledger, selection)
  })
}

interface Traced {
  readonly opened: OpenDossier
  readonly ledger: readonly LedgerEntry[]
}

/** Composes a dossier and asks `report` of it; what it answers is the report, or why there is none. */
async function traced<Report extends object>(
  folder: string,
  resources: Resources,
  report: (traced: Traced, documents: readonly NeutralDocument[]) => Report | Diagnostic,
): Promise<TraceResult<Report>> {
  const { opened, diagnostics } = await openDossier(folder, resources)
  if (opened === undefined) return { report: undefined, diagnostics }
  const composed = composeDossier(opened, resources)
  const found = [...diagnostics, ...composed.diagnostics]
  if (hasErrors(composed.diagnostics)) return { report: undefined, diagnostics: found }
  const ledger = ledgerOf(opened.dossier, reachedPlaces(composed.documents))
  const answer = report({ opened, ledger }, composed.documents)
  return 'ruleId' in answer
    ? { report: undefined, diagnostics: [...found, answer] }
    : { report: answer, diagnostics: found }
}

function documentUnknown(id: string, documents: readonly NeutralDocument[]): Diagnostic {
  const known = documents.map((document) => document.id)
  const likely = nearest(id, known)
  return diagnostic({
    ruleId: 'document-unknown',
    source: 'build',
    reason: `The dossier has no paper \`${id}\``,
    hint: likely === undefined ? `its papers are ${known.join(', ')}` : `did you mean \`${likely}\`?`,
  })
}

function paragraphUnknown(document: string, label: string): Diagnostic {
  return diagnostic({
    ruleId: 'paragraph-unknown',
    source: 'build',
    reason: `\`${document}\` has no paragraph \`${label}\``,
    hint: 'write `12`, `12.1` for its first sub-paragraph, `A.3` for the third paragraph of the first annex, `A.2:1` for the first after numbers have begun again there, or `table-1.4` for the fourth row of the first table',
  })
}

function unknown(kind: 'entry' | 'delegation', id: string, known: readonly string[]): Diagnostic {
  const likely = nearest(id, known)
  const other = kind === 'entry' ? '`meeting#intervention`, `submission#comment` or `submission`' : 'its id'
  return diagnostic({
    ruleId: `${kind}-unknown`,
    source: 'build',
    reason:
      kind === 'entry' ? `Nothing said or written has the id \`${id}\`` : `The dossier has no delegation \`${id}\``,
    hint: likely === undefined ? `write ${other}` : `did you mean \`${likely}\`?`,
  })
}
