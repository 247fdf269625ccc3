import type { ViewPoint } from '@rapporteur/model'

/** How many frames the catalogues have for each mood: messages `views.<mood>.<variant>`. */
export const frames = { statement: 5, proposal: 4, question: 4 } as const

/** How many beginnings the catalogues have for each way in which a sentence follows another. */
export const beginnings = { addition: 3, contrast: 3, further: 2 } as const

/** Which of several messages of one meaning a sentence has; chosen by place in the record, never at random. */
export interface Wording {
  /** Number of the frame within its mood. */
  readonly variant: number
  /** Key of the beginning: `plain`, or `addition.0`, `contrast.2` … */
  readonly connection: string
}

/** A point in the order of the paper, with the points that answer it. */
export interface Thread {
  readonly point: ViewPoint
  readonly answers: readonly ViewPoint[]
}

/**
 * Words for the points of one topic. Each point has the frame that its place among the points of its mood gives it in the
 * record, so that a statement more or less leaves the others as they are; of two that follow each other the second has
 * the next frame where both would have the same. `offset` lets topics begin with different frames; `joins` lets a view that
 * goes on in the sense of the one before it say so.
 */
export function wordingOf(
  threads: readonly Thread[],
  points: readonly ViewPoint[],
  offset: number,
  joins: boolean,
): ReadonlyMap<string, Wording> {
  const variants = variantsOf(
    threads.flatMap(({ answers, point }) => [point, ...answers]),
    points,
    offset,
  )
  const connections = connectionsOf(threads, points, offset, joins)
  return new Map(
    [...variants].map(([id, variant]) => [id, { variant, connection: connections.get(id) ?? 'plain' }] as const),
  )
}

function variantsOf(printed: readonly ViewPoint[], points: readonly ViewPoint[], offset: number) {
  const last = new Map<ViewPoint['mood'], number>()
  const moods = { statement: 0, proposal: 0, question: 0 }
  const places = new Map(points.map(({ id, mood }) => [id, moods[mood]++] as const))
  return printed.map(({ id, mood }) => {
    const own = (offset + (places.get(id) ?? 0)) % frames[mood]
    const variant = own === last.get(mood) ? (own + 1) % frames[mood] : own
    last.set(mood, variant)
    return [id, variant] as const
  })
}

function connectionsOf(
  threads: readonly Thread[],
  points: readonly ViewPoint[],
  offset: number,
  joins: boolean,
): ReadonlyMap<string, string> {
  const places = new Map(points.map(({ id }, index) => [id, index] as const))
  const one = (kind: keyof typeof beginnings, { id }: ViewPoint) =>
    `${kind}.${(offset + (places.get(id) ?? 0)) % beginnings[kind]}`
  const found = new Map<string, string>()
  for (const [index, { answers, point }] of threads.entries()) {
    if (joins && continues(point, threads[index - 1], found)) found.set(point.id, one('addition', point))
    const answered = new Set<string | null>()
    for (const answer of answers) {
      found.set(answer.id, one(answered.has(answer.opposes) ? 'further' : 'contrast', answer))
      answered.add(answer.opposes)
    }
  }
  return found
}

/** A second point of one stance follows the first; not after an answer, and not after another that says “in addition”. */
function continues(point: ViewPoint, before: Thread | undefined, found: ReadonlyMap<string, string>): boolean {
  if (before === undefined || before.answers.length > 0) return false
  return before.point.stance === point.stance && !found.has(before.point.id)
}
