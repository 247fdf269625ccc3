import type { Fault, Place } from '@rapporteur/diagnostics'
import type { Inline, InlinesResult, PdfkitFont } from '../internals.js'
import { type StyleStack, TextInlines } from '../pdfmake.js'
import type { FontDocument } from '../print/font-document.js'
import type { Entry, Ledger } from '../print/ledger.js'
import { baseLevel, embeddingLevels } from './bidi.js'
import { type Breaks, lineBreaks } from './breaks.js'
import { drawnText } from './drawn-text.js'
import { excerpt } from './excerpt.js'
import type { FontPicker } from './font-picker.js'
import { joinsAcross } from './joining.js'
import { type RunStyle, runStyle } from './run-style.js'

const fewIdeographs = 4
const joiner = '\u200d'

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

/** What is known of a whole paragraph before its runs are cut. */
interface Whole {
  readonly text: string
  readonly breaks: Breaks
  readonly levels: Uint8Array
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
    const indent = runs[0]?.style.leadingIndent ?? 0
    if (items[0]) items[0].leadingCut -= indent
    return { items, ...widths(items, /\p{Script=Han}/u.test(text)) }
  }

  #piecesOf(run: Run, offset: number, whole: Whole): Inline[] {
    const { text: paragraph, breaks, levels } = whole
    const { picker, ledger, document } = this.#context
    this.#checkFamily(run)
    const strut = document.embed(picker.mainFont(run.style))
    const missing = (codePoint: number, at: number): void =>
      this.#reportGlyph(codePoint, paragraph, offset + at, run.place)
    const entry = ledger.open(run.text, run.place)
    if (run.text === '') return [makeInline('', run.style, strut, strut, entry, baseLevel(run.style.direction))]
    const pieces: Inline[] = []
    let at = offset
    for (const fontRun of picker.runs(run.text, run.style, missing)) {
      const font = document.embed(fontRun.font)
      for (const piece of cut(fontRun.text, at, whole, run.style.noWrap)) {
        const level = levels[at] ?? 0
        const drawn = joined(drawnText(piece), paragraph, at, at + piece.length)
        const inline = makeInline(drawn, run.style, font, strut, entry, level)
        at += piece.length
        inline.lineEnd = breaks.required.has(at)
        inline.breakAfter = inline.lineEnd || (breaks.allowed.has(at) && !run.style.noWrap)
        inline.stretchAfter = inline.breakAfter && (/\s$/u.test(piece) || isIdeographic(paragraph, at))
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

// A piece ends where a line may, where the direction turns, and, from right to left, behind each word: the words of a
// line are painted in the order in which they are read.
function cut(text: string, offset: number, { breaks, levels }: Whole, noWrap: boolean): readonly string[] {
  const pieces: string[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1) {
    const here = offset + at
    const level = levels[here - 1] ?? 0
    const turns = level !== levels[here]
    const endsWord = level % 2 === 1 && /\s/u.test(text.charAt(at - 1))
    const ends = turns || endsWord || breaks.required.has(here) || (!noWrap && breaks.allowed.has(here))
    if (!ends && at < text.length) continue
    pieces.push(text.slice(start, at))
    start = at
  }
  return pieces
}

// A letter cut off from the one that it is joined to is shaped beside a joiner, which is not drawn.
function joined(text: string, paragraph: string, start: number, end: number): string {
  const before = joinsAcross(paragraph, start) ? joiner : ''
  const after = joinsAcross(paragraph, end) ? joiner : ''
  return `${before}${text}${after}`
}

function isIdeographic(text: string, at: number): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text.slice(at - 1, at + 1))
}

/** Width of drawn text in points, trailing letter space left out. */
export function widthOf(
  text: string,
  font: PdfkitFont,
  style: Pick<RunStyle, 'fontSize' | 'fontFeatures' | 'characterSpacing'>,
): number {
  if (text === '') return 0
  const spacing = style.characterSpacing * (text.length - 1)
  return font.widthOfString(text, style.fontSize, style.fontFeatures ?? undefined) + spacing
}

function makeInline(
  text: string,
  style: RunStyle,
  font: PdfkitFont,
  strut: PdfkitFont,
  entry: Entry,
  level: number,
): Inline {
  entry.due += text.length
  const leading = style.keepLeadingSpaces ? '' : (/^[ \t]+/.exec(text)?.[0] ?? '')
  const trailing = style.keepTrailingSpaces ? '' : (/[ \t]+$/.exec(text)?.[0] ?? '')
  return {
    text,
    x: 0,
    width: widthOf(text, font, style),
    height: strut.lineHeight(style.fontSize) * style.lineHeight,
    ascent: (strut.ascender / 1000) * style.fontSize,
    leadingCut: widthOf(leading, font, style),
    trailingCut: widthOf(trailing, font, style),
    breakAfter: false,
    stretchAfter: false,
    lineEnd: false,
    level,
    baseLevel: baseLevel(style.direction),
    font,
    fontSize: style.fontSize,
    fontFeatures: style.fontFeatures,
    characterSpacing: style.characterSpacing,
    alignment: style.alignment,
    color: style.color,
    background: style.background,
    opacity: style.opacity,
    decoration: style.decoration,
    decorationColor: style.decorationColor,
    decorationStyle: style.decorationStyle,
    decorationThickness: style.decorationThickness,
    link: style.link,
    linkToDestination: style.linkToDestination,
    sup: style.sup,
    sub: style.sub,
    footnote: style.footnote,
    entry,
  }
}

// The narrowest column that breaks no word, and the width of the longest line that the text asks for. Chinese could
// stand in a column of one character; it is given a few.
function widths(items: readonly Inline[], isChinese: boolean): { minWidth: number; maxWidth: number } {
  let minWidth = 0
  let maxWidth = 0
  let chunk = 0
  let line = 0
  for (const item of items) {
    if (chunk === 0) chunk = -item.leadingCut
    if (line === 0) line = -item.leadingCut
    chunk += item.width
    line += item.width
    minWidth = Math.max(minWidth, chunk - item.trailingCut)
    maxWidth = Math.max(maxWidth, line - item.trailingCut)
    if (item.breakAfter) chunk = 0
    if (item.lineEnd) line = 0
  }
  const few = isChinese ? fewIdeographs * (items[0]?.fontSize ?? 0) : 0
  return { minWidth: Math.max(minWidth, Math.min(maxWidth, few)), maxWidth }
}
