import type { PdfRef } from '../internals.js'

/** Marked content of a page that belongs to an element. */
export interface MarkedContent {
  readonly page: PdfRef
  readonly mcid: number
}

/** An annotation that belongs to an element: the area of a link on one line. */
export interface Annotation {
  readonly page: PdfRef
  readonly annotation: PdfRef
}

export type Kid = StructureElement | MarkedContent | Annotation

/** What an element says besides its kind. */
export interface ElementFields {
  /** BCP 47 tag of words in another language. */
  readonly language?: string | undefined
  /** What a picture shows, in words. */
  readonly alternative?: string | undefined
  readonly id?: string | undefined
  /** PDF attribute objects, each with its owner. */
  readonly attributes?: readonly Readonly<Record<string, unknown>>[] | undefined
}

/**
 * A node of the structure tree. Blocks stand in it from the start, in the order of the definition; what stands in a line
 * comes in when it is first drawn, which within one block is the order of the text.
 */
export class StructureElement {
  readonly type: string
  readonly fields: ElementFields
  readonly parent: StructureElement | undefined
  /** The figure that it is or stands in. */
  readonly figure: StructureElement | undefined
  /** The link that it is or stands in. */
  readonly link: StructureElement | undefined
  readonly kids: Kid[] = []
  /** The words of a link. */
  words = ''
  /** Where a figure is drawn: left, bottom, right and top. None is known of one on two pages. */
  box: readonly number[] | undefined
  #boxPage: PdfRef | undefined
  #isIn: boolean
  #hasContent = false

  private constructor(type: string, fields: ElementFields, parent: StructureElement | undefined, isIn: boolean) {
    this.type = type
    this.fields = fields
    this.parent = parent
    this.figure = type === 'Figure' ? this : parent?.figure
    this.link = type === 'Link' ? this : parent?.link
    this.#isIn = isIn
  }

  /** The root of a tree. */
  static root(fields: ElementFields = {}): StructureElement {
    return new StructureElement('Document', fields, undefined, true)
  }

  /** Whether anything was drawn for it or for what stands in it. */
  get hasContent(): boolean {
    return this.#hasContent
  }

  /** A new block behind those that it has. */
  block(type: string, fields: ElementFields = {}): StructureElement {
    const element = new StructureElement(type, fields, this, true)
    this.kids.push(element)
    return element
  }

  /** A new part of its text, which takes its place when it is drawn. */
  part(type: string, fields: ElementFields = {}): StructureElement {
    return new StructureElement(type, fields, this, false)
  }

  /** Widens the box of a figure. */
  cover(page: PdfRef, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): void {
    const [l, b, r, t] = this.box ?? []
    if (this.#boxPage === undefined) this.box = [left, bottom, right, top]
    else if (this.#boxPage !== page || l === undefined || b === undefined || r === undefined || t === undefined)
      this.box = undefined
    else this.box = [Math.min(l, left), Math.min(b, bottom), Math.max(r, right), Math.max(t, top)]
    this.#boxPage ??= page
  }

  /** Adds what was drawn. */
  draw(kid: MarkedContent | Annotation): void {
    this.kids.push(kid)
    this.#appear()
  }

  #appear(): void {
    if (this.#hasContent) return
    this.#hasContent = true
    const { parent } = this
    if (!parent) return
    if (!this.#isIn) parent.kids.push(this)
    this.#isIn = true
    parent.#appear()
  }
}
