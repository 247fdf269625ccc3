import { compareDiagnostics, type Diagnostic, diagnostic, type Fault } from '@rapporteur/diagnostics'
import type { Catalogue, HouseTerms, Locale } from '@rapporteur/model'
import type { MessageNotes } from '../language/language.js'
import { checkKeys } from './check-keys.js'
import { checkMessage } from './check-message.js'

/** The catalogue that the others are measured by, and what its notes say. */
export interface CatalogueSource {
  readonly catalogue: Catalogue
  readonly notes: MessageNotes
}

/** Takes up one fault. */
export type Report = (fault: Omit<Fault, 'source'>) => void

/**
 * Checks each of `catalogues`, which may hold that of the source language too, against the source: keys, plural forms and contexts,
 * placeholders, order of footnote marks, script, and messages left in the source language. `terms` has, for each
 * language, the terms of every house that the messages are used by.
 */
export function checkCatalogues(
  source: CatalogueSource,
  catalogues: readonly Catalogue[],
  terms: ReadonlyMap<Locale, readonly HouseTerms[]>,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const report: Report = (fault) => found.push(diagnostic({ ...fault, source: 'localize' }))
  for (const catalogue of catalogues) {
    const entries = checkKeys(source, catalogue, report)
    for (const entry of entries) checkMessage(entry, catalogue.locale, terms.get(catalogue.locale) ?? [], report)
  }
  return found.toSorted(compareDiagnostics)
}
