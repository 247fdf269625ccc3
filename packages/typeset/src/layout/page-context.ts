import type { LayoutPage } from '../internals.js'
import { DocumentContext } from '../pdfmake.js'

/** A place that pdfmake comes back to: the start of a row, the end of its longest cell, the end of a spanning cell. */
interface Place {
  page: number
  availableHeight: number
}

/** pdfmake's idea of how far each page is filled, with room at the foot that text may not use. */
export class PageContext extends DocumentContext {
  readonly #feet = new Map<number, number>()
  readonly #spanEnds: Place[] = []
  /** Told of each new page before anything stands on it. */
  onPage: (page: number) => void = () => undefined

  override addPage(size: unknown, margins?: unknown, properties?: object): LayoutPage {
    const page = super.addPage(size, margins, properties)
    this.onPage(this.page)
    return page
  }

  // Each return to a page begins with its whole height.
  override initializePage(): void {
    super.initializePage()
    this.availableHeight -= this.foot(this.page)
  }

  override saveContextInEndingCell(cell: { _columnEndingContext?: Place }): void {
    super.saveContextInEndingCell(cell)
    if (cell._columnEndingContext) this.#spanEnds.push(cell._columnEndingContext)
  }

  /** Height that is kept at the foot of a page. */
  foot(page: number): number {
    return this.#feet.get(page) ?? 0
  }

  /** Keeps more height at the foot of a page, also for every place on it that pdfmake will come back to. */
  reserve(page: number, height: number): void {
    this.#feet.set(page, this.foot(page) + height)
    const rows = this.snapshots.flatMap((row) => (row.bottomMost ? [row, row.bottomMost] : [row]))
    for (const place of [this, ...rows, ...this.#spanEnds]) if (place.page === page) place.availableHeight -= height
  }

  /** Height from the lowest thing on a page down to what is kept at its foot. */
  roomBelow(page: number): number {
    const found = this.pages[page]
    if (!found) return 0
    return found.pageSize.height - found.pageMargins.bottom - this.foot(page) - lowest(found)
  }
}

function lowest({ items, pageMargins }: LayoutPage): number {
  return items.reduce((bottom, { item }) => Math.max(bottom, bottomOf(item)), pageMargins.top)
}

function bottomOf(item: unknown): number {
  const { getHeight, h, y, y1, y2, _height } = item as {
    readonly getHeight?: () => number
    readonly h?: number
    readonly y?: number
    readonly y1?: number
    readonly y2?: number
    readonly _height?: number
  }
  if (getHeight) return (y ?? 0) + getHeight.call(item)
  return Math.max(y1 ?? 0, y2 ?? 0, (y ?? 0) + (h ?? _height ?? 0))
}
