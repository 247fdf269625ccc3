import type { LayoutNode, LayoutPage, MarginNote } from '../internals.js'
import { StyleContextStack } from '../pdfmake.js'
import { Ledger } from '../print/ledger.js'
import type { Direction } from '../text/bidi.js'
import type { FontPicker } from '../text/font-picker.js'
import { type ParagraphContext, Paragraphs } from '../text/paragraph.js'
import { composeLines } from './compose-lines.js'
import { fittingText, withRest } from './fitting-text.js'
import { type NoteSlot, noteTops } from './note-tops.js'
import { TextLine } from './text-line.js'

/** How notes in the margin look, and the fonts of their language; lengths in points. */
export interface MarginNoteStyle {
  readonly gap: number
  readonly edge: number
  readonly fontSize: number
  readonly lineHeight: number
  readonly color: string
  /** So many lines has a note at most. */
  readonly lines: number
  readonly direction: Direction
  readonly picker: FontPicker
}

/** A line that begins a paragraph or a picture: where a note beside it begins, so that first lines stand on one base. */
interface Start {
  readonly y: number
  readonly note: MarginNote | undefined
}

/** A line or a picture of a page. */
type Annotated = Pick<LayoutNode, 'marginNote' | 'y'>

// Between two notes, in points.
const between = 1.5

/**
 * Puts notes into the margin at the side where lines end, once all else stands on its page: nothing moves for them. A note
 * is as long as the block that it stands beside lets it be, and moves down where its first piece needs more.
 */
export class MarginNotes {
  readonly #style: MarginNoteStyle
  readonly #stack = new StyleContextStack({}, {})
  readonly #trial: Paragraphs
  readonly #final: Paragraphs

  constructor(context: ParagraphContext, style: MarginNoteStyle) {
    const own = { ...context, picker: style.picker }
    this.#style = style
    this.#trial = new Paragraphs({ ...own, ledger: new Ledger() })
    this.#final = new Paragraphs(own)
  }

  draw(pages: readonly LayoutPage[]): void {
    for (const page of pages) this.#drawOn(page)
  }

  #drawOn(page: LayoutPage): void {
    const { items, pageMargins, pageSize } = page
    // A font is embedded once something is measured with it.
    if (!items.some(({ item }) => (item as Annotated).marginNote?.isSet === false)) return
    const { ascent, height } = this.#measure(page)
    const bottom = pageSize.height - pageMargins.bottom
    const starts = startsOn(page, ascent)
    const slots = starts.flatMap(({ note, y }) => {
      if (note === undefined || note.isSet) return []
      note.isSet = true
      const end = starts.find((start) => start.y > y + height / 2)?.y ?? bottom
      return [this.#slot(note, y, (end - between - y) / height, page)]
    })
    const room = { top: pageMargins.top, bottom, most: this.#style.lines, height, between }
    const x = pageSize.width - pageMargins.right + this.#style.gap
    for (const { slot, text, y } of noteTops(slots, room)) {
      for (const [index, line] of this.#lines(this.#final, text, page, slot.note).entries()) {
        line.settle()
        items.push({ type: 'line', item: Object.assign(line, { x, y: y + index * height }) })
      }
    }
  }

  #slot(note: MarginNote, y: number, room: number, page: LayoutPage): NoteSlot & { readonly note: MarginNote } {
    const linesOf = (text: string): number => this.#lines(this.#trial, text, page, note).length
    const { pieces } = note
    const least = linesOf(withRest(pieces, 1))
    return { note, y, room: Math.floor(room), least, fit: (lines) => fittingText(pieces, lines, linesOf) }
  }

  #lines(paragraphs: Paragraphs, text: string, { pageMargins }: LayoutPage, note?: MarginNote): readonly TextLine[] {
    const { edge, gap, color, direction, fontSize, lineHeight } = this.#style
    const run = { text, color, direction, fontSize, lineHeight, ...(note?.place ? { place: note.place } : {}) }
    return composeLines(paragraphs.buildInlines(run, this.#stack).items, pageMargins.right - gap - edge)
  }

  /** Height of a line, and of what of it stands above its base. */
  #measure(page: LayoutPage): { readonly ascent: number; readonly height: number } {
    const [line] = this.#lines(this.#trial, 'x', page)
    return { ascent: line?.getAscenderHeight() ?? 0, height: line?.getHeight() ?? 0 }
  }
}

function startsOn({ items }: LayoutPage, ascent: number): readonly Start[] {
  const starts = items.flatMap(({ item, type }): Start[] => {
    if (item instanceof TextLine) {
      const y = (item.y ?? 0) + item.getAscenderHeight() - ascent
      return item.begins ? [{ y, note: item.marginNote }] : []
    }
    const { marginNote, y = 0 } = item as Annotated
    return type === 'image' ? [{ y, note: marginNote }] : []
  })
  return starts.toSorted((a, b) => a.y - b.y)
}
