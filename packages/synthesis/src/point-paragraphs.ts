import type { View } from './views.js'

/**
 * The anchor of the paragraph that carries each point, by the point's id: a point that answers another stands in the
 * paragraph of that one.
 */
export function pointParagraphs(views: readonly View[]): ReadonlyMap<string, string> {
  return new Map(views.flatMap((head) => within(head).map((id) => [id, `point-${head.id}`] as const)))
}

function within({ id, opposing }: View): readonly string[] {
  return [id, ...opposing.flatMap(within)]
}

/** The anchors of the paragraphs that carry points, each once, in the order of the summary. */
export function paragraphsOf(points: readonly string[], carriers: ReadonlyMap<string, string>): readonly string[] {
  const wanted = new Set(points.flatMap((id) => carriers.get(id) ?? []))
  return [...new Set(carriers.values())].filter((anchor) => wanted.has(anchor))
}
