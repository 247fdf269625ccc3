import type { Direction } from '@rapporteur/model'
import type { Margin } from '@rapporteur/typeset'

/** The two sides of a page as readers of one direction meet them: lines begin at `start`. */
export interface Sides {
  readonly start: 'left' | 'right'
  readonly end: 'left' | 'right'
  /** Running text: even on both sides where lines begin at the left. */
  readonly running: 'justify' | 'right'
}

/** The sides of a page of this direction. */
export function sidesOf(direction: Direction): Sides {
  return direction === 'rtl'
    ? { start: 'right', end: 'left', running: 'right' }
    : { start: 'left', end: 'right', running: 'justify' }
}

/** A margin given by where lines begin and end instead of by left and right. */
export function margin(sides: Sides, start: number, top: number, end: number, bottom: number): Margin {
  return sides.start === 'left' ? [start, top, end, bottom] : [end, top, start, bottom]
}

/** Things that stand side by side, given in reading order, put in the order of the page from left to right. */
export function acrossPage<T>(sides: Sides, inReadingOrder: readonly T[]): readonly T[] {
  return sides.start === 'left' ? inReadingOrder : inReadingOrder.toReversed()
}
