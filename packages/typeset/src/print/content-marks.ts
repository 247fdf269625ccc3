import type { StructureElement } from '../structure/element.js'
import type { FontDocument } from './font-document.js'

/** Left, top, width and height. */
export type Area = readonly [number, number, number, number]

/** Elements by the keys of the parent tree: those of a page's marked content in order, or the one of an annotation. */
export type Owners = StructureElement | StructureElement[]

/** Marks what is drawn on pages as content of an element or as an artifact, and keeps whose it is. */
export class ContentMarks {
  readonly owners: Owners[] = []
  readonly #document: FontDocument
  readonly #isTagged: boolean
  readonly #onPages = new Map<object, StructureElement[]>()

  constructor(document: FontDocument, isTagged: boolean) {
    this.#document = document
    this.#isTagged = isTagged
  }

  /** Draws something that belongs to an element, or to none. */
  mark(element: StructureElement | undefined, draw: () => void): void {
    this.#within(element ? this.#opening(element) : '/Artifact BMC', draw)
  }

  /** Tells the figure that something is a part of where that is drawn. */
  cover(element: StructureElement | undefined, area: Area | undefined): void {
    const { page } = this.#document
    if (area) element?.figure?.cover(page.dictionary, this.#document._convertRect(...area))
  }

  /** Draws text: that which belongs to no element comes again on each page. */
  markText(element: StructureElement | undefined, draw: () => void): void {
    this.#within(element ? this.#opening(element) : '/Artifact <</Type /Pagination>> BDC', draw)
  }

  /** Draws the area of a link; that of text which is read nowhere would be read alone, and is left out. */
  link(element: StructureElement | undefined, draw: (options: object) => void): void {
    const owner = element?.link
    if (!this.#isTagged) draw({})
    if (!owner) return
    draw({ StructParent: this.owners.length, Contents: new String(spoken(owner.words)) })
    this.owners.push(owner)
    const { annotations, dictionary } = this.#document.page
    const annotation = annotations.at(-1)
    if (annotation) owner.draw({ page: dictionary, annotation })
  }

  #within(opening: string, draw: () => void): void {
    if (this.#isTagged) this.#document.addContent(opening)
    draw()
    if (this.#isTagged) this.#document.addContent('EMC')
  }

  #opening(element: StructureElement): string {
    const { dictionary } = this.#document.page
    let marked = this.#onPages.get(dictionary)
    if (!marked) {
      marked = []
      dictionary.data.StructParents = this.owners.length
      this.owners.push(marked)
      this.#onPages.set(dictionary, marked)
    }
    const mcid = marked.push(element) - 1
    element.draw({ page: dictionary, mcid })
    return `/${element.type} <</MCID ${mcid}>> BDC`
  }
}

// Signs of direction have no sound.
function spoken(words: string): string {
  return words.replace(/[\u2066-\u2069]/g, '').trim()
}
