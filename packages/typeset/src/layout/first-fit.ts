import type { Inline } from '../internals.js'
import { widthOf } from '../text/inline.js'
import { TextLine } from './text-line.js'
import { type Word, wordOf } from './word.js'

const tolerance = 0.001
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Fills one line after the other; a word that is wider than the line is broken between characters. */
export function firstFit(words: readonly Word[], width: number): readonly TextLine[] {
  const composer = new LineComposer(width)
  for (const word of words) composer.add(word)
  return composer.finish()
}

class LineComposer {
  readonly #lines: TextLine[] = []
  readonly #width: number
  #line: TextLine

  constructor(width: number) {
    this.#width = width
    this.#line = new TextLine(width)
  }

  add(word: Word): void {
    if (this.#line.inlines.length > 0 && !this.#fits(word)) this.#nextLine()
    if (this.#fits(word)) for (const inline of word.inlines) this.#line.addInline(inline)
    else this.#addBroken(word)
  }

  finish(): readonly TextLine[] {
    return this.#line.inlines.length > 0 ? [...this.#lines, this.#line] : this.#lines
  }

  #fits({ inlines, width }: Word): boolean {
    const isFirst = this.#line.inlines.length === 0
    const leading = isFirst ? (inlines[0]?.leadingCut ?? 0) : this.#line.leadingCut
    const before = this.#line.inlineWidths + this.#line.gapAfter - leading
    return before + width - (inlines.at(-1)?.trailingCut ?? 0) <= this.#width + tolerance
  }

  #nextLine(): void {
    this.#lines.push(this.#line)
    this.#line = new TextLine(this.#width)
  }

  #addBroken(word: Word): void {
    for (const inline of word.inlines) {
      let rest = inline
      while (!this.#fits(wordOf([rest]))) {
        const used = this.#line.inlineWidths + this.#line.gapAfter - this.#line.leadingCut
        const [head, tail] = splitAt(rest, this.#width - used, this.#line.inlines.length === 0)
        if (head) this.#line.addInline(head)
        if (!tail) return
        this.#nextLine()
        rest = tail
      }
      this.#line.addInline(rest)
    }
  }
}

// The longest beginning that fits; at the start of a line at least one character, or the word would never end.
function splitAt(inline: Inline, room: number, atLineStart: boolean): [Inline | undefined, Inline | undefined] {
  const ends = Array.from(graphemes.segment(inline.text), (segment) => segment.index + segment.segment.length)
  let low = atLineStart ? 1 : 0
  let high = ends.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(inline.text.slice(0, ends[middle - 1]), inline.font, inline) - inline.leadingCut <= room) low = middle
    else high = middle - 1
  }
  const cut = atMark(inline.text, low === 0 ? 0 : (ends[low - 1] ?? inline.text.length))
  const head = cut === 0 ? undefined : piece(inline, inline.text.slice(0, cut), false)
  return [head, cut >= inline.text.length ? undefined : piece(inline, inline.text.slice(cut), true)]
}

// A symbol that is wider than its column is rather broken after a mark than within a word.
function atMark(text: string, end: number): number {
  if (end >= text.length) return end
  const mark = /^.{2,}[/.\-_](?=[A-Za-z0-9])/.exec(text.slice(0, end + 1))?.[0].length ?? 0
  return mark > 0 && mark <= end ? mark : end
}

function piece(inline: Inline, text: string, isTail: boolean): Inline {
  return {
    ...inline,
    text,
    width: widthOf(text, inline.font, inline),
    leadingCut: isTail ? 0 : inline.leadingCut,
    trailingCut: isTail ? inline.trailingCut : 0,
    breakAfter: isTail && inline.breakAfter,
    gapAfter: isTail ? inline.gapAfter : 0,
    stretch: isTail ? inline.stretch : 0,
    shrink: isTail ? inline.shrink : 0,
    lineEnd: isTail && inline.lineEnd,
  }
}
