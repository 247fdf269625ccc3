import type { Fragment } from '../internals.js'
import { DocumentContext, PageElementWriter, type TextLineBase } from '../pdfmake.js'
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
  readonly #whole: WholeContent
  #owner: number | undefined

  constructor(whole: WholeContent) {
    super(new DocumentContext())
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
    if (!useX && fragment.height > this.#fullHeight()) this.#report(this.#owner)
    return super.addFragment(fragment, useX, useY, fixed)
  }

  override pushToRepeatables(fragment: Fragment): void {
    if (fragment.height > this.#fullHeight() * tallestHead) this.#report(this.#whole.current())
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

  #report(key: number | undefined): void {
    if (key !== undefined) this.#whole.tooTall(key)
  }

  #fullHeight(): number {
    const { pageSize, pageMargins } = this.context().getCurrentPage()
    const heads = this.repeatables.reduce((sum, head) => sum + head.height, 0)
    return pageSize.height - pageMargins.top - pageMargins.bottom - heads
  }
}
