import bidiFactory, { type Bidi } from 'bidi-js'

/** The way in which a paragraph, or the whole of a page, runs. */
export type Direction = 'ltr' | 'rtl'

// The package declares its type as that of the factory's module; the factory is what it exports.
const bidi: Bidi = (bidiFactory as unknown as () => Bidi)()
// Hebrew, Arabic and their neighbours, with every control that can give a stretch a direction of its own.
const mayTurn =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The level of a paragraph of this direction. */
export function baseLevel(direction: Direction): 0 | 1 {
  return direction === 'rtl' ? 1 : 0
}

/** Embedding levels of a paragraph, one for each UTF-16 unit: UAX #9, rules P1 to I2. */
export function embeddingLevels(text: string, direction: Direction | 'auto'): Uint8Array {
  if (direction === 'ltr' && !mayTurn.test(text)) return new Uint8Array(text.length)
  return bidi.getEmbeddingLevels(text, direction === 'auto' ? undefined : direction).levels
}

/** The order from left to right of things with these levels, as their indices: UAX #9, rule L2. */
export function visualOrder(levels: ArrayLike<number>): readonly number[] {
  const order = Array.from(levels, (_, index) => index)
  const level = (at: number): number => levels[order[at] ?? 0] ?? 0
  const highest = Math.max(0, ...Array.from(levels))
  for (let least = highest; least >= 1; least -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      if (level(start) < least) continue
      let end = start
      while (end < order.length && level(end) >= least) end += 1
      reverse(order, start, end)
      start = end
    }
  }
  return order
}

// Levels are looked up through the order, so a stretch is reversed whole before the next lower level is taken.
function reverse(order: number[], start: number, end: number): void {
  const turned = order.slice(start, end).reverse()
  order.splice(start, turned.length, ...turned)
}

/** The code point drawn for another where it runs from right to left: UAX #9, rule L4. */
export function mirrored(codePoint: number): number | undefined {
  return bidi.getMirroredCharacter(String.fromCodePoint(codePoint))?.codePointAt(0)
}
