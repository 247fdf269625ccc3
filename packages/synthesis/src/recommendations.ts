import type { Dossier, Evidence, Recommendations } from '@rapporteur/model'
import { type PointParagraph, paragraphsOf } from './point-paragraphs.js'

type Recommendation = Recommendations['recommendations'][number]

/** A draft recommendation with the anchors of the paragraphs of the summary that carry the points behind it. */
export type SupportedRecommendation = Omit<Recommendation, 'evidence'> & {
  readonly paragraphs: readonly string[]
  /** What stands behind those paragraphs. */
  readonly evidence: readonly Evidence[]
}

/** The draft recommendations in the order of the record. */
export function recommendationsOf(
  dossier: Dossier,
  carriers: ReadonlyMap<string, PointParagraph>,
): readonly SupportedRecommendation[] {
  return (dossier.recommendations?.recommendations ?? []).map((recommendation) => {
    const carried = paragraphsOf(recommendation.evidence, carriers)
    return {
      ...recommendation,
      paragraphs: carried.map(({ anchor }) => anchor),
      evidence: carried.flatMap(({ evidence }) => evidence),
    }
  })
}
