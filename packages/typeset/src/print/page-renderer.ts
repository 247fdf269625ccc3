import type { LayoutNode, Vector } from '../internals.js'
import { TextLine } from '../layout/text-line.js'
import { Renderer, type TextLineBase } from '../pdfmake.js'
import type { Direction } from '../text/bidi.js'
import type { ContentMarks } from './content-marks.js'
import type { FontDocument } from './font-document.js'
import { elementOf } from './ledger.js'
import { paintLine } from './line-painter.js'
import { mirroredVector } from './mirrored-vector.js'
import { vectorArea } from './vector-area.js'

const tolerance = 1

/**
 * Draws pages and writes into the ledger what was drawn, and what reaches out of its page. Pages are laid out as if lines
 * began at the left; those of a document that runs from right to left are mirrored here, thing by thing.
 */
export class PageRenderer extends Renderer {
  readonly #document: FontDocument
  readonly #marks: ContentMarks
  readonly #isMirrored: boolean
  readonly #anchors = new Set<string>()
  readonly #outlines = new Set<object>()
  readonly #bookmarks = new Map<string, Bookmark>()

  constructor(document: FontDocument, direction: Direction, marks: ContentMarks) {
    super(document)
    this.#document = document
    this.#marks = marks
    this.#isMirrored = direction === 'rtl'
  }

  // A head row comes again on each page; its bookmark and its anchor stay with the first.
  override renderLine(line: TextLineBase, x: number, y: number): void {
    if (!(line instanceof TextLine)) throw new Error('every line is one of ours')
    if (line.id !== undefined && this.#anchors.has(line.id)) line.id = undefined
    if (line.id !== undefined) this.#anchors.add(line.id)
    if (line._outline && !this.#outlines.has(line._outline)) this.#addBookmark(line._outline)
    const left = this.#isMirrored ? this.#document.page.width - x - line.inkWidth : x
    paintLine(this.#document, this.#marks, line, left, y)
    this.#account(line, left, y)
  }

  override renderImage(image: LayoutNode): void {
    const { width } = this.#document.page
    const x = this.#isMirrored ? width - (image.x ?? 0) - image._width : (image.x ?? 0)
    const { link, linkToDestination, ...picture } = image
    const area = [x, image.y ?? 0, image._width, image._height] as const
    this.#marks.cover(elementOf(image.entry), area)
    this.#marks.mark(elementOf(image.entry), () => super.renderImage({ ...picture, x }))
    const { element } = image.entry ?? {}
    if (link) this.#marks.link(element, (options) => this.#document.link(...area, link, options))
    if (linkToDestination)
      this.#marks.link(element, (options) => this.#document.goTo(...area, linkToDestination, options))
    if (image.entry) image.entry.drawn += 1
  }

  override renderVector(vector: Vector): void {
    const { width } = this.#document.page
    const drawn = this.#isMirrored && vector.type !== 'path' ? mirroredVector(vector, width) : vector
    this.#marks.cover(elementOf(vector.entry), vectorArea(drawn))
    this.#marks.mark(elementOf(vector.entry), () => this.#drawVector(drawn))
    if (vector.entry) vector.entry.drawn += 1
  }

  override beginClip(area: { x: number; y: number; width: number; height: number }): void {
    const x = this.#isMirrored ? this.#document.page.width - area.x - area.width : area.x
    super.beginClip({ ...area, x })
  }

  #drawVector(vector: Vector): void {
    const { width } = this.#document.page
    if (this.#isMirrored && vector.type === 'path') this.#mirror(width, () => super.renderVector(vector))
    else super.renderVector(vector)
  }

  #mirror(width: number, draw: () => void): void {
    this.#document.save().transform(-1, 0, 0, 1, width, 0)
    draw()
    this.#document.restore()
  }

  #addBookmark(outline: OutlineEntry): void {
    this.#outlines.add(outline)
    const parent = this.#bookmarks.get(outline.parentId ?? '') ?? this.#document.outline
    const bookmark = parent.addItem(outline.text ?? '', { expanded: outline.expanded })
    if (outline.id !== undefined) this.#bookmarks.set(outline.id, bookmark)
  }

  #account(line: TextLine, x: number, y: number): void {
    const { width, height } = this.#document.page
    const isOutside = y < -tolerance || y + line.getHeight() > height + tolerance
    const end = line.inlines.at(-1)
    for (const inline of line.inlines) {
      const { entry } = inline
      if (!entry || inline.text === '') continue
      entry.drawn += inline.text.length
      // Space at either end of a line may hang out of it.
      const slack = Math.max(0, inline.leadingCut) + (inline === end ? inline.trailingCut : 0)
      const left = x + inline.x + slack
      const right = x + inline.x + inline.width - slack
      if (isOutside || left < -tolerance || right > width + tolerance) entry.outside = true
    }
  }
}

/** What a line says of the bookmark that opens at it. */
export interface OutlineEntry {
  readonly id?: string | undefined
  readonly parentId?: string | undefined
  readonly text?: string | undefined
  readonly expanded: boolean
}

/** A bookmark, or the root of all. */
export interface Bookmark {
  addItem(text: string, options: { readonly expanded: boolean }): Bookmark
}
