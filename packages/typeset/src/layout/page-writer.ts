import type { Fragment } from '../internals.js'
import { PageElementWriter, type TextLineBase } from '../pdfmake.js'
import type { NoteArea } from './note-area.js'
import { marksOnPage } from './note-marks.js'
import { PageContext } from './page-context.js'
import { endsFreely, TextLine } from './text-line.js'

/** What the writer asks and tells the layout about content that is to stay whole. */
export interface WholeContent {
  /** The key of the innermost node that asks to stay whole. */
  readonly current: () => number | undefined
  /** Told the key of a node that no page can hold. */
  readonly tooTall: (key: number) => void
}

// A head that takes more of the page than this leaves no room for rows beneath it.
const tallestHead = 0.5

/** Writes to pages and notices what pdfmake would drop: kept-together content that no page can hold. */
export class PageWriter extends PageElementWriter {
  /** The pages themselves; while something is set aside to be put on one whole, `context()` is another. */
  readonly pages: PageContext
  notes: NoteArea | undefined
  /** Height that must be free below what is put on a page next. */
  tail = 0
  readonly #whole: WholeContent
  #owner: number | undefined

  constructor(whole: WholeContent) {
    const pages = new PageContext()
    super(pages)
    this.pages = pages
    this.#whole = whole
  }

  override beginUnbreakableBlock(width?: number, height?: number): void {
    if (this.transactionLevel === 0) this.#owner = this.#whole.current()
    super.beginUnbreakableBlock(width, height)
  }

  override alignLine(line: TextLineBase): void {
    const isJustified = line.inlines[0]?.alignment === 'justify'
    const spreads = isJustified && !endsFreely(line)
    if (line instanceof TextLine) line.settle(spreads ? this.context().availableWidth : undefined)
    if (!isJustified) super.alignLine(line)
  }

  override addFragment(fragment: Fragment, useX?: boolean, useY?: boolean, fixed?: boolean): unknown {
    if (useX) return super.addFragment(fragment, useX, useY, fixed)
    if (fragment.height > this.fullHeight) this.#report(this.#owner)
    const marks = marksOnPage(fragment.items)
    if (!this.nothingToGain && !this.#holds(fragment.height + (this.#isOnPage ? this.tail : 0), marks))
      this.moveToNextPage()
    const added = super.addFragment(fragment, useX, useY, fixed)
    this.beginNotes(marks)
    return added
  }

  /** Whether the notes of these marks have their least room below all that stands on the page, beside it too. */
  hasRoomForNotes(marks: readonly string[]): boolean {
    const demand = this.demand(marks)
    return demand === 0 || demand <= this.pages.roomBelow(this.pages.page)
  }

  #holds(height: number, marks: readonly string[]): boolean {
    return height + this.demand(marks) <= this.context().availableHeight && this.hasRoomForNotes(marks)
  }

  /** Least height that the foot of the page must give to notes whose marks come next. */
  demand(marks: readonly string[]): number {
    return this.#isOnPage ? (this.notes?.demand(marks, this.pages.page) ?? 0) : 0
  }

  /** Puts notes whose marks now stand on the page at its foot. */
  beginNotes(marks: readonly string[]): void {
    if (!this.#isOnPage || marks.length === 0) return
    const { page, availableHeight } = this.pages
    this.notes?.begin(marks, page, Math.min(availableHeight, this.pages.roomBelow(page)))
  }

  get #isOnPage(): boolean {
    return this.context() === this.pages
  }

  override pushToRepeatables(fragment: Fragment): void {
    // On pages that such heads fill no row would ever find room: it stands at the table's beginning only.
    if (fragment.height > this.fullHeight * tallestHead) {
      this.#report(this.#whole.current())
      super.pushToRepeatables({ ...fragment, items: [], height: 0 })
      return
    }
    for (const { item } of fragment.items) {
      if (item instanceof TextLine) for (const inline of item.inlines) if (inline.entry) inline.entry.repeats = true
      const entry = (item as { readonly entry?: { repeats: boolean } }).entry
      if (entry) entry.repeats = true
    }
    super.pushToRepeatables(fragment)
  }

  /** Whether nothing stands on the page yet but repeated heads, so that turning the page would gain nothing. */
  get atPageTop(): boolean {
    const context = this.context()
    const heads = this.repeatables.reduce((sum, head) => sum + head.height, 0)
    return context.y <= context.pageMargins.top + heads + 0.5
  }

  /** Whether the next page could hold no more than this one: nothing stands here, not even in a column beside it. */
  get nothingToGain(): boolean {
    return (
      this.atPageTop && (!this.#isOnPage || this.pages.roomBelow(this.pages.page) >= this.pages.availableHeight - 0.5)
    )
  }

  #report(key: number | undefined): void {
    if (key !== undefined) this.#whole.tooTall(key)
  }

  /** Height of a page between its margins, without repeated heads. */
  get fullHeight(): number {
    const { pageSize, pageMargins } = this.context().getCurrentPage()
    const heads = this.repeatables.reduce((sum, head) => sum + head.height, 0)
    return pageSize.height - pageMargins.top - pageMargins.bottom - heads
  }
}
