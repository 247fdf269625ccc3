import type { Vector } from '../internals.js'
import type { Area } from './content-marks.js'

interface Point {
  readonly x: number
  readonly y: number
}

/** The smallest area that holds a drawing; unknown for a path, which is drawn by commands. */
export function vectorArea(vector: Vector): Area | undefined {
  const corners = cornersOf(vector)
  if (corners.length === 0) return undefined
  const left = Math.min(...corners.map(({ x }) => x))
  const top = Math.min(...corners.map(({ y }) => y))
  const right = Math.max(...corners.map(({ x }) => x))
  return [left, top, right - left, Math.max(...corners.map(({ y }) => y)) - top]
}

function cornersOf(vector: Vector): readonly Point[] {
  const { h, points, r1, r2, type, w, x, x1, x2, y, y1, y2 } = vector
  const at = (across: unknown, down: unknown): Point => ({ x: Number(across), y: Number(down) })
  if (type === 'line') return [at(x1, y1), at(x2, y2)]
  if (type === 'rect') return [at(x, y), at(Number(x) + Number(w), Number(y) + Number(h))]
  if (type === 'polyline') return points as readonly Point[]
  if (type !== 'ellipse') return []
  const [across, down] = [Number(r1), Number(r2 ?? r1)]
  return [at(Number(x) - across, Number(y) - down), at(Number(x) + across, Number(y) + down)]
}
