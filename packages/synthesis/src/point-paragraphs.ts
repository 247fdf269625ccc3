import type { Evidence } from '@rapporteur/model'
import type { View } from './views.js'

/** The paragraph of the summary that carries a point: its anchor, and all that stands behind it. */
export interface PointParagraph {
  readonly anchor: string
  readonly evidence: readonly Evidence[]
}

/**
 * The paragraph that carries each point, by the point's id: a point that answers another stands in the paragraph of
 * that one.
 */
export function pointParagraphs(views: readonly View[]): ReadonlyMap<string, PointParagraph> {
  return new Map(
    views.flatMap((head) => {
      const told = within(head)
      const paragraph = { anchor: `point-${head.id}`, evidence: told.flatMap(({ evidence }) => evidence) }
      return told.map(({ id }) => [id, paragraph] as const)
    }),
  )
}

function within(view: View): readonly View[] {
  return [view, ...view.opposing.flatMap(within)]
}

/** The paragraphs that carry points, each once, in the order of the summary. */
export function paragraphsOf(
  points: readonly string[],
  carriers: ReadonlyMap<string, PointParagraph>,
): readonly PointParagraph[] {
  const wanted = new Set(points.flatMap((id) => carriers.get(id) ?? []))
  return [...new Set(carriers.values())].filter((paragraph) => wanted.has(paragraph))
}
