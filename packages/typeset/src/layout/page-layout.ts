import type { LayoutNode, LayoutPage, ListMarker, TableFields, TableRow } from '../internals.js'
import { LayoutBuilder, type TextLineBase } from '../pdfmake.js'
import { closerRows } from './closer-rows.js'
import { composeLines } from './compose-lines.js'
import { extent, type NoteHeight, rowExtent, startOf } from './extent.js'
import { fitColumns } from './fit-columns.js'
import { keptBehind } from './kept-behind.js'
import { lastBreakable, marginsBelow } from './last-breakable.js'
import { linesOf } from './lines-of.js'
import { MarginNotes } from './margin-notes.js'
import { Measurer } from './measurer.js'
import { NoteArea, type PageNotes } from './note-area.js'
import { fragmentOf, type NoteBody, noteBody } from './note-body.js'
import { marksIn } from './note-marks.js'
import type { PageOptions } from './page-options.js'
import { PageWriter } from './page-writer.js'
import { Preprocessor } from './preprocessor.js'
import { shortEnds } from './short-ends.js'
import { linesHere } from './split-lines.js'
import { TextLine } from './text-line.js'

/** Content and notes with the sizes of all that is in them. */
export interface Measured {
  readonly content: LayoutNode
  readonly notes: ReadonlyMap<string, LayoutNode>
}

// A taller last row may stand alone; as a part of the page.
const tallestPair = 0.4

// In points; the longest note is as long as a paragraph may be.
const tallestNote = 10_000_000

/** pdfmake's layout with paragraphs that leave no line alone, headings that stay with their text, and tables that fit. */
export class PageLayout extends LayoutBuilder {
  readonly #options: PageOptions
  /** How many sections end on a page of a few lines. */
  shortEnds = 0
  readonly #sectionEnds: number[] = []
  readonly #whole: number[] = []
  readonly #pages: PageWriter
  #openSlotsWidth = 0
  /** Height that must be free below the last line of a paragraph. */
  readonly #tails = new Map<LayoutNode, number>()

  constructor(options: PageOptions) {
    super(options.size, options.margins, undefined)
    this.#options = options
    this.registerTableLayouts(options.measure.tableLayouts)
    this.#pages = new PageWriter({ current: () => this.#whole.at(-1), tooTall: options.onTooTall })
    this.docPreprocessor = new Preprocessor()
    this.docMeasure = new Measurer(options.measure)
  }

  /** Measures the content and its notes: after this every character has been checked. */
  measure(content: unknown, notes: ReadonlyMap<string, unknown>): Measured {
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content))
    const measureNote = (note: unknown) => this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(note))
    return { content: measured, notes: new Map([...notes].map(([name, note]) => [name, measureNote(note)])) }
  }

  /** Places measured content on pages and notes at their feet, then draws what stands above and below. */
  place({ content, notes }: Measured): readonly LayoutPage[] {
    this.linearNodeList = []
    this.writer = this.#pages
    this.writer.addPage(this.#options.size, null, this.#options.margins)
    const bodies = new Map([...notes].map(([name, note]) => [name, this.#setNote(note)]))
    const area = new NoteArea(bodies, this.#pages.pages, this.#options.notes)
    this.#pages.notes = area
    this.processNode(content)
    this.shortEnds = shortEnds(this.#pages.pages.pages, [...this.#sectionEnds, this.#pages.pages.page])
    area.finish(() => this.#addLastPage())
    for (const [page, held] of area.pages) this.#drawNotes(page, held)
    this.#dropEmptyPages()
    new MarginNotes(this.#options.measure, this.#options.marginNotes).draw(this.#pages.pages.pages)
    this.addHeadersAndFooters(this.#options.header, this.#options.footer)
    return this.writer.context().pages
  }

  // pdfmake turns the page for a margin that does not fit, even behind the last line; a margin ends with its page.
  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    const margin = node._margin
    const keepsWhole = node.unbreakable === true
    if (node.pageBreak === 'before') this.#sectionEnds.push(this.#pages.pages.page)
    if (keepsWhole) this.#whole.push(node.key)
    const { closeness } = this.#options
    if (margin) node._margin = [margin[0], margin[1] * closeness, margin[2], 0]
    super.processNode(node, isVerticalAlignmentAllowed)
    if (keepsWhole) this.#whole.pop()
    if (!margin) return
    node._margin = margin
    const context = this.writer.context()
    const isDetached = node.absolutePosition || node.relativePosition
    if (isDetached || node.pageBreak === 'after') return
    const below = margin[3] * closeness
    context.moveDown(context.availableHeight < below ? Math.max(0, context.availableHeight) : below)
  }

  override processVerticalContainer(node: LayoutNode): void {
    const items = node.stack ?? []
    // The first block that no page holds together with those that it is to be kept with.
    let apart = items.length
    items.forEach((item, index) => {
      if (index === apart) apart = items.length
      const next = keptBehind(items, index, apart)
      const count = this.#keepWithNext(item, next)
      if (count < next.length) apart = index + 1 + count
      this.processNode(item)
      for (const position of item.positions) node.positions.push(position)
    })
  }

  override processColumns(node: LayoutNode): void {
    const columns = node.columns ?? []
    const gaps = (node._gap ?? 0) * (columns.length - 1)
    fitColumns(columns as unknown as Parameters<typeof fitColumns>[0], this.writer.context().availableWidth - gaps)
    super.processColumns(node)
  }

  override processTable(node: LayoutNode): void {
    if (node.table) fitColumns(node.table.widths, this.writer.context().availableWidth - node._offsets.total)
    this.#whole.push(node.key)
    node._layout = closerRows(node._layout, this.#options.closeness)
    super.processTable(node)
    this.#whole.pop()
    this.#pages.tail = 0
  }

  override processRow(row: TableRow): unknown {
    if (row.tableNode) this.#pages.tail = this.#roomBelowRow(row.tableNode, row.rowIndex)
    return super.processRow(row)
  }

  // The last row of a table goes where what it is kept with begins, and the one before it with the last: no row stands
  // alone on a page.
  #roomBelowRow(node: LayoutNode, row: number): number {
    const { body, dontBreakRows, headerRows = 0, widths } = node.table as TableFields
    const below = this.#tails.get(node) ?? 0
    if (row === body.length - 1) return below
    if (row !== body.length - 2 || row <= headerRows || !dontBreakRows) return 0
    const last = rowExtent(node, row + 1, widths, 'whole', this.#noteHeight)
    return last < tallestPair * this.#options.size.height ? last + below : 0
  }

  readonly #noteHeight: NoteHeight = (names, measure) => this.#pages.notes?.estimate(names, measure) ?? 0

  override processList(ordered: boolean, node: LayoutNode): void {
    const { width } = node._gapSize
    let next: ListMarker | undefined
    this.#openSlotsWidth += width
    const slots = this.#openSlotsWidth
    const markFirstLine = (line: TextLineBase): void => {
      const marker = next
      next = undefined
      if (marker) this.#addMarker(marker, line, slots - this.#openSlotsWidth - (marker._minWidth ?? 0))
    }
    this.writer.context().addMargin(width)
    this.writer.addListener('lineAdded', markFirstLine)
    for (const item of (ordered ? node.ol : node.ul) ?? []) {
      next = item.listMarker
      this.processNode(item)
      for (const position of item.positions) node.positions.push(position)
    }
    this.writer.removeListener('lineAdded', markFirstLine)
    this.writer.context().addMargin(-width)
    this.#openSlotsWidth -= width
  }

  override processLeaf(node: LayoutNode): void {
    let lines = linesOf(node, this.writer.context().availableWidth)
    let begins = true
    let isFresh = this.#pages.nothingToGain
    while (lines.length > 0) {
      const fitting = this.#fitting(lines, this.#tails.get(node) ?? 0)
      const count = linesHere({ fitting, left: lines.length, begins })
      // On a fresh page there is nothing to gain from turning it again.
      const isForced = count === 0 && isFresh
      const here = lines.splice(0, isForced ? Math.max(this.#fitting(lines, 0), 1) : count)
      for (const line of here) node.positions.push(this.writer.addLine(line))
      this.#pages.beginNotes(marksIn(here))
      if (here.length > 0) begins = false
      if (lines.length > 0) lines = this.#turnPage(node, lines)
      isFresh = this.#pages.nothingToGain
    }
  }

  #fitting(lines: readonly TextLine[], tail: number): number {
    let room = this.writer.context().availableHeight
    // In a block that is kept whole there is no foot of the page yet, and pdfmake's height is not a number.
    if (Number.isNaN(room)) return lines.length
    let count = 0
    const marks: string[] = []
    for (const line of lines) {
      room -= line.getHeight()
      marks.push(...marksIn([line]))
      const below = count === lines.length - 1 ? tail : 0
      if (room - below - this.#pages.demand(marks) < -0.001 || !this.#pages.hasRoomForNotes(marks)) break
      count += 1
    }
    return count
  }

  // On a page of another width the rest of the paragraph is broken anew.
  #turnPage(node: LayoutNode, lines: TextLine[]): TextLine[] {
    this.writer.moveToNextPage(node.pageOrientation)
    const width = this.writer.context().availableWidth
    if (lines[0]?.maxWidth === width) return lines
    return composeLines(
      lines.flatMap((line) => line.inlines),
      width,
    )
  }

  // The last lines of a block go where the next begins; a block that ends with no text goes there whole. What comes back is
  // how many of the next blocks a page holds with it.
  #keepWithNext(item: LayoutNode, next: readonly LayoutNode[]): number {
    if (next.length === 0) return 0
    const { availableHeight, availableWidth: width } = this.writer.context()
    const { atPageTop, fullHeight } = this.#pages
    const last = lastBreakable(item)
    if (!last) {
      const { count, height } = startOf([item, ...next], width, this.#noteHeight, fullHeight)
      const isLow = height > availableHeight && !atPageTop && item.pageBreak !== 'before'
      if (isLow) this.writer.moveToNextPage(item.pageOrientation)
      return Math.max(0, count - 1)
    }
    const below = marginsBelow(item, last)
    const least = extent(last, width, 'start', this.#noteHeight) + below
    const { count, height } = startOf(next, width, this.#noteHeight, fullHeight - least)
    if (count > 0) this.#tails.set(last, height + below)
    return count
  }

  // A marker is read, and so painted, before the line that it stands beside, which may be one of a list within the item.
  #addMarker(marker: ListMarker, line: TextLineBase, indent: number): void {
    const before = this.writer.context().getCurrentPage().items.length - 1
    if (marker.canvas?.[0]) {
      const vector = marker.canvas[0]
      vector.x = Number(vector.x) + indent
      this.writer.addVector(vector, false, false, before)
    } else if (marker._inlines) {
      const markerLine = new TextLine(this.#options.size.width)
      for (const inline of marker._inlines) markerLine.addInline(inline)
      markerLine.x = indent
      markerLine.y = line.getAscenderHeight() - markerLine.getAscenderHeight()
      this.writer.addLine(markerLine, true, before)
    }
  }

  // A note is set once, as a column as wide as the text of the document and as tall as it needs.
  #setNote(note: LayoutNode): NoteBody {
    const { size, margins } = this.#options
    this.writer.beginUnbreakableBlock(size.width - margins.left - margins.right, tallestNote)
    this.processNode(note)
    const { items, height } = this.writer.currentBlockToRepeatable()
    this.writer.transactionLevel -= 1
    this.writer.popContext()
    return noteBody({ items, height })
  }

  #addLastPage(): void {
    const { pages } = this.#pages
    pages.page = pages.pages.length - 1
    this.writer.moveToNextPage()
  }

  #drawNotes(page: number, { height, parts }: PageNotes): void {
    const { pages } = this.#pages
    const { items, pageMargins, pageSize } = pages.pages[page] as LayoutPage
    const { above, below, ruleLength, ruleWidth } = this.#options.notes
    const left = pageMargins.left
    let y = pageSize.height - pageMargins.bottom - height + above
    const rule = { type: 'line', x1: left, y1: y, x2: left + ruleLength, y2: y, lineWidth: ruleWidth }
    items.push({ type: 'vector', item: rule })
    y += ruleWidth + below
    pages.page = page
    for (const part of parts) {
      this.writer.addFragment({ ...fragmentOf(part), xOffset: left, yOffset: y - part.from }, true, true, true)
      y += part.to - part.from
    }
  }

  #dropEmptyPages(): void {
    const { pages } = this.writer.context()
    while (pages.length > 1 && pages.at(-1)?.items.length === 0) pages.pop()
  }
}
