import type { LayoutNode, Vector } from '../internals.js'
import { Renderer, type TextLineBase } from '../pdfmake.js'
import type { FontDocument } from './font-document.js'

const tolerance = 1

/** Draws pages and writes into the ledger what was drawn, and what reaches out of its page. */
export class PageRenderer extends Renderer {
  readonly #document: FontDocument
  readonly #anchors = new Set<string>()
  readonly #outlines = new Set<object>()

  constructor(document: FontDocument) {
    super(document)
    this.#document = document
    this.outlineMap = Object.create(null)
  }

  // A head row comes again on each page; its bookmark and its anchor stay with the first.
  override renderLine(line: TextLineBase, x: number, y: number): void {
    if (line.id !== undefined && this.#anchors.has(line.id)) line.id = undefined
    if (line.id !== undefined) this.#anchors.add(line.id)
    if (line._outline && this.#outlines.has(line._outline)) line._outline = undefined
    if (line._outline) this.#outlines.add(line._outline)
    super.renderLine(line, x, y)
    this.#account(line, x, y)
  }

  override renderImage(image: LayoutNode): void {
    super.renderImage(image)
    if (image.entry) image.entry.drawn += 1
  }

  override renderVector(vector: Vector): void {
    super.renderVector(vector)
    if (vector.entry) vector.entry.drawn += 1
  }

  #account(line: TextLineBase, x: number, y: number): void {
    const { width, height } = this.#document.page
    const isOutside = y < -tolerance || y + line.getHeight() > height + tolerance
    for (const inline of line.inlines) {
      const { entry } = inline
      if (!entry || inline.text === '') continue
      entry.drawn += inline.text.length
      const left = x + inline.x + Math.max(0, inline.leadingCut)
      const right = x + inline.x + inline.width - inline.trailingCut
      if (isOutside || left < -tolerance || right > width + tolerance) entry.outside = true
    }
  }
}
