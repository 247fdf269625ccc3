/** A text and how many lines it takes. */
export interface FittedText {
  readonly text: string
  readonly lines: number
}

/**
 * As many of the pieces as stand on so many lines, from the first, and how many are left out: `i1 i2 +7`. A first piece
 * that does not fit is cut.
 */
export function fittingText(pieces: readonly string[], most: number, linesOf: (text: string) => number): FittedText {
  const fits = (text: string): boolean => linesOf(text) <= most
  const count = greatest(1, pieces.length, (kept) => fits(withRest(pieces, kept)))
  const text = withRest(pieces, count)
  if (fits(text)) return { text, lines: linesOf(text) }
  const characters = Array.from(pieces[0] ?? '')
  const cut = (kept: number): string => `${characters.slice(0, kept).join('')}…`
  const short = cut(greatest(0, characters.length, (kept) => fits(cut(kept))))
  return { text: short, lines: linesOf(short) }
}

/** The first pieces, and the number of the others. */
export function withRest(pieces: readonly string[], kept: number): string {
  const rest = pieces.length - kept
  const text = pieces.slice(0, kept).join('')
  return rest > 0 ? `${text.trimEnd()} +${rest}` : text
}

/** The greatest number from `least` on for which something holds; `least` if it holds for none. */
function greatest(least: number, most: number, holds: (number: number) => boolean): number {
  let low = least
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
