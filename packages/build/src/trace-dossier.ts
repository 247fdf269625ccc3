import { type Diagnostic, diagnostic, hasErrors, nearest } from '@rapporteur/diagnostics'
import { composeDossier } from './compose-dossier.js'
import { openDossier } from './read-dossier.js'
import type { Resources } from './resources.js'
import { type TraceEntry, traceDocument } from './trace.js'

/** What `trace` found; `entries` is absent when the dossier cannot be composed or has no such paper. */
export interface TraceResult {
  readonly entries: readonly TraceEntry[] | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** The record entries behind the paragraphs of one paper of a dossier, or behind one of them. */
export async function traceDossier(
  folder: string,
  resources: Resources,
  documentId: string,
  paragraph?: string,
): Promise<TraceResult> {
  const { opened, diagnostics } = await openDossier(folder, resources)
  if (opened === undefined) return { entries: undefined, diagnostics }
  const composed = composeDossier(opened, resources)
  const found = [...diagnostics, ...composed.diagnostics]
  if (hasErrors(composed.diagnostics)) return { entries: undefined, diagnostics: found }
  const document = composed.documents.find(({ id }) => id === documentId)
  if (document === undefined) {
    const known = composed.documents.map(({ id }) => id)
    return { entries: undefined, diagnostics: [...found, documentUnknown(documentId, known)] }
  }
  const entries = traceDocument(document, paragraph)
  if (entries.length > 0) return { entries, diagnostics: found }
  return { entries: undefined, diagnostics: [...found, paragraphUnknown(documentId, paragraph ?? '')] }
}

function documentUnknown(id: string, known: readonly string[]): Diagnostic {
  const likely = nearest(id, known)
  return diagnostic({
    ruleId: 'document-unknown',
    source: 'build',
    reason: `The dossier has no paper \`${id}\``,
    hint: likely === undefined ? `its papers are ${known.join(', ')}` : `did you mean \`${likely}\`?`,
  })
}

function paragraphUnknown(document: string, paragraph: string): Diagnostic {
  return diagnostic({
    ruleId: 'paragraph-unknown',
    source: 'build',
    reason: `\`${document}\` has no paragraph \`${paragraph}\``,
    hint: 'write `12`, `12.1` for its first sub-paragraph, or `A.3` for the third paragraph of the first annex',
  })
}
