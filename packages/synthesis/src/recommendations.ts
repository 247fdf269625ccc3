import type { Dossier, Recommendations } from '@rapporteur/model'
import { paragraphsOf } from './point-paragraphs.js'

/** A draft recommendation with the anchors of the paragraphs of the summary that carry the points behind it. */
export type SupportedRecommendation = Recommendations['recommendations'][number] & {
  readonly paragraphs: readonly string[]
}

/** The draft recommendations in the order of the record. */
export function recommendationsOf(
  dossier: Dossier,
  carriers: ReadonlyMap<string, string>,
): readonly SupportedRecommendation[] {
  return (dossier.recommendations?.recommendations ?? []).map(({ evidence, ...recommendation }) => ({
    ...recommendation,
    evidence,
    paragraphs: paragraphsOf(evidence, carriers),
  }))
}
