import type { Inline } from '../internals.js'
import type { Word } from './word.js'

/** The measures of every line that a paragraph could have, from sums up to each word. */
export interface LineSums {
  /** Width of the line as it is, without what hangs out at its ends. */
  readonly natural: Sums
  readonly stretch: Sums
  readonly shrink: Sums
}

export function lineSums(words: readonly Word[]): LineSums {
  const sums = {
    natural: new Sums(words.length),
    stretch: new Sums(words.length),
    shrink: new Sums(words.length),
  }
  for (const { inlines, width } of words) {
    const first = inlines[0] as Inline
    const last = inlines.at(-1) as Inline
    sums.natural.add(width + last.gapAfter, first.leadingCut, last.gapAfter + last.trailingCut)
    sums.stretch.add(sumOf(inlines, 'stretch'), 0, last.stretch)
    sums.shrink.add(sumOf(inlines, 'shrink'), 0, last.shrink)
  }
  return sums
}

function sumOf(inlines: readonly Inline[], of: 'stretch' | 'shrink'): number {
  let sum = 0
  for (const inline of inlines) sum += inline[of]
  return sum
}

/** Sums over words, less what counts neither at the beginning nor at the end of a line. */
export class Sums {
  readonly #from: Float64Array
  readonly #to: Float64Array
  #count = 0
  #sum = 0

  constructor(length: number) {
    this.#from = new Float64Array(length)
    this.#to = new Float64Array(length + 1)
  }

  add(amount: number, leading: number, trailing: number): void {
    this.#from[this.#count] = this.#sum + leading
    this.#sum += amount
    this.#count += 1
    this.#to[this.#count] = this.#sum - trailing
  }

  between(start: number, end: number): number {
    return (this.#to[end] as number) - (this.#from[start] as number)
  }
}
