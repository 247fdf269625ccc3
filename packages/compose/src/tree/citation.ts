import { nearest, type Place } from '@rapporteur/diagnostics'
import { type Locator as ParsedLocator, parseLocators } from '@rapporteur/markdown'
import type { CitationNode, CitedSource, Evidence, Locator } from '@rapporteur/model'
import { suggestion } from '../report.js'

/** Parts of a source as they are written, `23.a,23.b`. */
export interface CitedParts {
  readonly para: string | undefined
  readonly annex: string | undefined
  readonly especially: string | undefined
}

/** The citation of a source, or what is wrong with its locators. */
export function citationNode(
  source: CitedSource,
  { para, annex, especially }: CitedParts,
  evidence: readonly Evidence[],
  place: Place,
): CitationNode | string {
  const paragraphs = para === undefined ? [] : parseLocators(para)
  if (paragraphs === undefined) return `\`${para}\` names no paragraphs of a source.`
  const particular = especially === undefined ? [] : parseLocators(especially)
  if (particular === undefined) return `\`${especially}\` names no paragraphs of a source.`
  return sourceCitation(source, { para: paragraphs, annex, especially: particular }, evidence, place)
}

/** The citation of a source with its locators read. */
export function sourceCitation(
  { title, symbol, urls }: CitedSource,
  parts: {
    readonly para: readonly ParsedLocator[]
    readonly annex: string | undefined
    readonly especially: readonly ParsedLocator[]
  },
  evidence: readonly Evidence[],
  place: Place,
): CitationNode {
  return {
    type: 'citation',
    title,
    ...(symbol === null ? {} : { symbol }),
    urls,
    paragraphs: parts.para.map(locator),
    ...(parts.annex === undefined ? {} : { annex: parts.annex }),
    especially: parts.especially.map(locator),
    evidence,
    place,
  }
}

/** The fault of citing what the dossier does not list. */
export function unknownSource(id: string, sources: ReadonlyMap<string, CitedSource>) {
  const hint =
    sources.size === 0
      ? 'A paper that is set by itself has no list of sources: write the citation out.'
      : (suggestion(nearest(id, sources.keys()), [...sources.keys()]) ?? 'Add it to the list of sources.')
  return { ruleId: 'source-unknown', reason: `There is no source \`${id}\`.`, hint }
}

function locator(parsed: ParsedLocator): Locator {
  return 'path' in parsed ? { type: 'single', path: parsed.path } : { type: 'range', ...parsed }
}
