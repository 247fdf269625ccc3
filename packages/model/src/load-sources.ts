import { type Diagnostic, hasErrors } from '@rapporteur/diagnostics'
import { collectEntries } from './gate/entry-ids.js'
import { loadRecord } from './gate/load-record.js'
import type { CitedSource } from './records/dossier.js'

/**
 * Reads a `sources.yaml` that stands by itself, beside a paper written by hand. Its texts name no language of their own
 * (`und`): they are in that of the paper.
 */
export function loadSources(bytes: Uint8Array, file: string) {
  const { located, diagnostics: found } = loadRecord({ name: 'sources', bytes, file, stem: 'sources' }, 'und')
  const diagnostics: readonly Diagnostic[] = [...found, ...collectEntries(located?.entries ?? []).diagnostics]
  const { sources = [] } = (located?.value ?? {}) as { readonly sources?: readonly CitedSource[] }
  return { sources: hasErrors(diagnostics) ? [] : sources, diagnostics }
}
