import type { ViewPoint } from '@rapporteur/model'
import { grouped } from './grouped.js'
import type { Thread } from './wording.js'

/**
 * The points of one topic as paragraphs: each that answers none, with all that answer it and that answer those. What
 * answers a point that nobody stands behind any more answers what that one answered; of points that answer each other in
 * a ring, the first of the record begins.
 */
export function threadsOf(points: readonly ViewPoint[]): readonly Thread[] {
  const ids = new Set(points.map(({ id }) => id))
  const threads: Thread[] = []
  const answersTo = grouped(points, ({ opposes }) => opposes)
  const placed = new Set<string>()
  const follow = (point: ViewPoint): readonly ViewPoint[] => {
    placed.add(point.id)
    return (answersTo.get(point.id) ?? []).flatMap((answer) =>
      placed.has(answer.id) ? [] : [answer, ...follow(answer)],
    )
  }
  const heads = points.filter(({ opposes }) => opposes === null || !ids.has(opposes))
  for (const point of [...heads, ...points]) {
    if (!placed.has(point.id)) threads.push({ point, answers: follow(point) })
  }
  const order = new Map(points.map(({ id }, index) => [id, index]))
  return threads.sort((a, b) => (order.get(a.point.id) ?? 0) - (order.get(b.point.id) ?? 0))
}

/** The points that somebody stands behind; an answer to one that is gone answers what that one answered. */
export function supported(points: readonly ViewPoint[], isSupported: (point: ViewPoint) => boolean) {
  const byId = new Map(points.map((point) => [point.id, point]))
  const goal = (id: string | null, seen: ReadonlySet<string>): string | null => {
    const point = id === null || seen.has(id) ? undefined : byId.get(id)
    if (point === undefined || id === null) return null
    return isSupported(point) ? id : goal(point.opposes, new Set([...seen, id]))
  }
  return points
    .filter(isSupported)
    .map((point) => ({ ...point, opposes: goal(point.opposes, new Set([point.id])) })) as readonly ViewPoint[]
}
