import type { LayoutNode, LayoutPage, ListMarker } from '../internals.js'
import { LayoutBuilder, type TextLineBase } from '../pdfmake.js'
import { composeLines } from './compose-lines.js'
import { sequence } from './extent.js'
import { fitColumns } from './fit-columns.js'
import { type MeasureContext, Measurer } from './measurer.js'
import { PageWriter } from './page-writer.js'
import { Preprocessor } from './preprocessor.js'
import { linesHere } from './split-lines.js'
import { TextLine } from './text-line.js'

/** What the pages look like and what stands on each of them. */
export interface PageOptions {
  readonly size: { readonly width: number; readonly height: number }
  readonly margins: unknown
  readonly header: unknown
  readonly footer: unknown
  readonly measure: MeasureContext
  /** Told the key of a node that cannot stay whole as it asks. */
  readonly onTooTall: (key: number) => void
}

/** pdfmake's layout with paragraphs that leave no line alone, headings that stay with their text, and tables that fit. */
export class PageLayout extends LayoutBuilder {
  readonly #options: PageOptions
  readonly #whole: number[] = []
  readonly #pages: PageWriter

  constructor(options: PageOptions) {
    super(options.size, options.margins, undefined)
    this.#options = options
    this.registerTableLayouts(options.measure.tableLayouts)
    this.#pages = new PageWriter({ current: () => this.#whole.at(-1), tooTall: options.onTooTall })
    this.docPreprocessor = new Preprocessor()
    this.docMeasure = new Measurer(options.measure)
  }

  /** Measures the content: after this every character has been checked. */
  measure(content: unknown): LayoutNode {
    return this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content))
  }

  /** Places measured content on pages, then draws what stands above and below. */
  place(content: LayoutNode): readonly LayoutPage[] {
    this.linearNodeList = []
    this.writer = this.#pages
    this.writer.addPage(this.#options.size, null, this.#options.margins)
    this.processNode(content)
    this.#dropEmptyPages()
    this.addHeadersAndFooters(this.#options.header, this.#options.footer)
    return this.writer.context().pages
  }

  // pdfmake turns the page for a margin that does not fit, even behind the last line; a margin ends with its page.
  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    const margin = node._margin
    const keepsWhole = node.unbreakable === true
    if (keepsWhole) this.#whole.push(node.key)
    if (margin) node._margin = [margin[0], margin[1], margin[2], 0]
    super.processNode(node, isVerticalAlignmentAllowed)
    if (keepsWhole) this.#whole.pop()
    if (!margin) return
    node._margin = margin
    const context = this.writer.context()
    const isDetached = node.absolutePosition || node.relativePosition
    if (isDetached || node.pageBreak === 'after') return
    context.moveDown(context.availableHeight < margin[3] ? Math.max(0, context.availableHeight) : margin[3])
  }

  override processVerticalContainer(node: LayoutNode): void {
    const items = node.stack ?? []
    items.forEach((item, index) => {
      if (item.keepWithNext && !items[index - 1]?.keepWithNext) this.#keepTogether(items.slice(index))
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
    super.processTable(node)
    this.#whole.pop()
  }

  override processList(ordered: boolean, node: LayoutNode): void {
    let next: ListMarker | undefined
    const markFirstLine = (line: TextLineBase): void => {
      const marker = next
      next = undefined
      if (marker) this.#addMarker(marker, line)
    }
    this.writer.context().addMargin(node._gapSize.width)
    this.writer.addListener('lineAdded', markFirstLine)
    for (const item of (ordered ? node.ol : node.ul) ?? []) {
      next = item.listMarker
      this.processNode(item)
      for (const position of item.positions) node.positions.push(position)
    }
    this.writer.removeListener('lineAdded', markFirstLine)
    this.writer.context().addMargin(-node._gapSize.width)
  }

  override processLeaf(node: LayoutNode): void {
    let lines = this.#linesOf(node)
    let begins = true
    let isFresh = this.#pages.atPageTop
    while (lines.length > 0) {
      const fitting = this.#fitting(lines)
      const count = linesHere({ fitting, left: lines.length, begins })
      // On a fresh page there is nothing to gain from turning it again.
      const isForced = count === 0 && isFresh
      for (const line of lines.splice(0, isForced ? Math.max(fitting, 1) : count)) {
        node.positions.push(this.writer.addLine(line))
        begins = false
      }
      if (lines.length > 0) lines = this.#turnPage(node, lines)
      isFresh = true
    }
  }

  #linesOf(node: LayoutNode): TextLine[] {
    const lines = composeLines(node._inlines, this.writer.context().availableWidth)
    const first = lines[0]
    if (!first) return lines
    const id = anchorOf(node)
    if (id) first.id = id
    if (node.outline) {
      const { outlineParentId: parentId, outlineText: text, outlineExpanded: expanded = false } = node
      first._outline = { id: node.id, parentId, text, expanded }
    }
    return lines
  }

  #fitting(lines: readonly TextLine[]): number {
    let room = this.writer.context().availableHeight
    // In a block that is kept whole there is no foot of the page yet, and pdfmake's height is not a number.
    if (Number.isNaN(room)) return lines.length
    let count = 0
    for (const line of lines) {
      room -= line.getHeight()
      if (room < -0.001) break
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

  #keepTogether(items: readonly LayoutNode[]): void {
    const { availableHeight, availableWidth } = this.writer.context()
    if (items[0]?.pageBreak === 'before' || this.#pages.atPageTop) return
    const group = items.slice(0, items.findIndex((item) => !item.keepWithNext) + 1 || items.length)
    if (group.slice(1).some((item) => item.pageBreak === 'before')) return
    if (sequence(group, availableWidth, 'start') > availableHeight)
      this.writer.moveToNextPage(items[0]?.pageOrientation)
  }

  // A marker is read, and so painted, before the line that it stands beside.
  #addMarker(marker: ListMarker, line: TextLineBase): void {
    const indent = -(marker._minWidth ?? 0)
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

  #dropEmptyPages(): void {
    const { pages } = this.writer.context()
    while (pages.length > 1 && pages.at(-1)?.items.length === 0) pages.pop()
  }
}

function anchorOf(node: LayoutNode): string | undefined {
  if (node.id) return node.id
  const runs: readonly { readonly id?: string }[] = Array.isArray(node.text) ? node.text : []
  return runs.find((run) => run.id)?.id
}
