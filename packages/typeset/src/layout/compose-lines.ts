import type { Inline } from '../internals.js'
import { widthOf } from '../text/paragraph.js'
import { TextLine } from './text-line.js'

const tolerance = 0.001
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Breaks a paragraph into lines of one width; a word that is wider than the line is broken between characters. */
export function composeLines(inlines: readonly Inline[], width: number): TextLine[] {
  const composer = new LineComposer(width)
  let start = 0
  for (let end = 0; end < inlines.length; end += 1) {
    if (!inlines[end]?.breakAfter && end < inlines.length - 1) continue
    composer.add(inlines.slice(start, end + 1))
    start = end + 1
  }
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

  add(word: readonly Inline[]): void {
    if (this.#line.newLineForced || (this.#line.inlines.length > 0 && !this.#fits(word))) this.#nextLine()
    if (this.#fits(word)) for (const inline of word) this.#line.addInline(inline)
    else this.#addBroken(word)
  }

  finish(): TextLine[] {
    if (this.#line.inlines.length > 0) this.#lines.push(this.#line)
    const last = this.#lines.at(-1)
    if (last) last.lastLineInParagraph = true
    return this.#lines
  }

  #fits(word: readonly Inline[]): boolean {
    const leading = this.#line.inlines.length > 0 ? this.#line.leadingCut : (word[0]?.leadingCut ?? 0)
    const wordWidth = word.reduce((sum, inline) => sum + inline.width, 0)
    return this.#line.inlineWidths - leading + wordWidth - (word.at(-1)?.trailingCut ?? 0) <= this.#width + tolerance
  }

  #nextLine(): void {
    this.#lines.push(this.#line)
    this.#line = new TextLine(this.#width)
  }

  #addBroken(word: readonly Inline[]): void {
    for (const inline of word) {
      let rest = inline
      while (!this.#fits([rest])) {
        const used = this.#line.inlineWidths - this.#line.leadingCut
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
    stretchAfter: isTail && inline.stretchAfter,
    lineEnd: isTail && inline.lineEnd,
  }
}
