import type { Fault, Place } from '@rapporteur/diagnostics'
import type { Inline, InlinesResult } from '../internals.js'
import { type StyleStack, TextInlines } from '../pdfmake.js'
import type { FontDocument } from '../print/font-document.js'
import type { Ledger } from '../print/ledger.js'
import { baseLevel, embeddingLevels } from './bidi.js'
import { lineBreaks } from './breaks.js'
import { drawnText } from './drawn-text.js'
import { excerpt } from './excerpt.js'
import type { FontPicker } from './font-picker.js'
import { spaceIdeographs } from './ideograph-room.js'
import { makeInline } from './inline.js'
import { paragraphWidths } from './paragraph-widths.js'
import { cut, joined, type Whole } from './pieces.js'
import { type RunStyle, runStyle } from './run-style.js'
import { measureSpaces } from './word-spaces.js'

/** What paragraphs of one document share. */
export interface ParagraphContext {
  readonly document: FontDocument
  readonly picker: FontPicker
  readonly ledger: Ledger
  readonly report: (fault: Fault) => void
}

interface Run {
  readonly text: string
  readonly style: RunStyle
  readonly place: Place | undefined
}

type RunItem = { readonly text: string; readonly place?: Place }

/** Cuts a paragraph into pieces: fonts by script, line breaks over the whole of it, every character checked. */
export class Paragraphs extends TextInlines {
  readonly #context: ParagraphContext

  constructor(context: ParagraphContext) {
    super(context.document)
    this.#context = context
  }

  override buildInlines(content: unknown, stack: StyleStack): InlinesResult {
    const runs = itemsOf(content).map((item) => ({
      text: item.text,
      style: runStyle(item, stack),
      place: item.place,
    }))
    const text = runs.map((run) => run.text).join('')
    const levels = embeddingLevels(text, runs[0]?.style.direction ?? 'ltr')
    const whole = { text, breaks: lineBreaks(text), levels }
    const items: Inline[] = []
    let offset = 0
    for (const run of runs) {
      items.push(...this.#piecesOf(run, offset, whole))
      offset += run.text.length
    }
    const { autospace = 0, leadingIndent = 0 } = runs[0]?.style ?? {}
    const isChinese = /\p{Script=Han}/u.test(text)
    measureSpaces(items)
    if (isChinese) spaceIdeographs(items, autospace)
    if (items[0]) items[0].leadingCut -= leadingIndent
    return { items, ...paragraphWidths(items, isChinese) }
  }

  #piecesOf(run: Run, offset: number, whole: Whole): Inline[] {
    const { text: paragraph, breaks, levels } = whole
    const { picker, ledger, document } = this.#context
    this.#checkFamily(run)
    const strut = document.embed(picker.mainFont(run.style))
    const missing = (codePoint: number, at: number): void =>
      this.#reportGlyph(codePoint, paragraph, offset + at, run.place)
    const entry = ledger.open(run.text, run.place)
    const making = { style: run.style, font: strut, strut, entry, level: baseLevel(run.style.direction) }
    if (run.text === '') return [makeInline('', making)]
    const pieces: Inline[] = []
    let at = offset
    for (const fontRun of picker.runs(run.text, run.style, missing)) {
      const font = document.embed(fontRun.font)
      for (const piece of cut({ text: fontRun.text, offset: at, font, noWrap: run.style.noWrap }, whole)) {
        const drawn = joined(drawnText(piece), paragraph, at, at + piece.length)
        const inline = makeInline(drawn, { ...making, font, level: levels[at] ?? 0 })
        at += piece.length
        inline.lineEnd = breaks.required.has(at)
        inline.breakAfter = inline.lineEnd || (breaks.allowed.has(at) && !run.style.noWrap)
        pieces.push(inline)
      }
    }
    return pieces
  }

  #checkFamily({ style, place }: Run): void {
    if (style.family === undefined || this.#context.picker.knows(style.family)) return
    const reason = `No family of the font set is called \`${style.family}\`.`
    this.#context.report({ ruleId: 'font-unknown', source: 'typeset', reason, ...(place ? { place } : {}) })
  }

  #reportGlyph(codePoint: number, paragraph: string, at: number, place: Place | undefined): void {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
    const around = excerpt(paragraph.slice(Math.max(0, at - 20), at + 20))
    this.#context.report({
      ruleId: 'glyph-missing',
      source: 'typeset',
      reason: `No font of the set draws ${code} in “${around}”.`,
      hint: 'Replace the character, or add a font that has it.',
      ...(place ? { place } : {}),
    })
  }
}

function itemsOf(content: unknown): readonly RunItem[] {
  const items = Array.isArray(content) ? content : [content]
  return items.map((item) => (typeof item === 'object' && item !== null ? (item as RunItem) : { text: String(item) }))
}
