import type { Vector } from '../internals.js'

interface Point {
  readonly x: number
  readonly y: number
}

/** A drawing as it stands on the page turned about its middle, `width` being that of the page. */
export function mirroredVector(vector: Vector, width: number): Vector {
  const { x1, x2, points, type } = vector
  const turned = (x: unknown): number => width - Number(x)
  if (type === 'line') return { ...vector, x1: turned(x1), x2: turned(x2) }
  if (type === 'ellipse') return { ...vector, x: turned(vector.x) }
  if (type === 'polyline') {
    return { ...vector, points: (points as readonly Point[]).map(({ x, y }) => ({ x: turned(x), y })) }
  }
  return { ...vector, x: turned(vector.x) - Number(vector.w ?? 0) }
}
