import type { LayoutNode } from '../internals.js'
import type { StructureElement } from './element.js'
import { ListElements } from './list-elements.js'
import { pictureElement } from './picture-element.js'
import { blockFields, holdsLines, typeOf } from './roles.js'
import { tagRuns } from './run-elements.js'
import { cellFields } from './table-attributes.js'

/** Where a block comes in the structure tree. */
export interface Spot {
  readonly element: StructureElement
  /** The lines of the block are the element's own, as those of a cell or of an item. */
  readonly isOwn: boolean
  /** Where notes go that are marked here, if not into the same element. */
  readonly notes?: StructureElement | undefined
  /** The figure around it, to which drawings without words of their own belong. */
  readonly figure?: StructureElement | undefined
}

/** Walks over blocks in the order of the definition and gives each its place in the structure tree. */
export class BlockWalk {
  readonly #notes: ReadonlyMap<string, LayoutNode>
  readonly #language: string | undefined
  readonly #marked = new Set<string>()
  #noteCount = 0
  readonly #lists = new ListElements()

  constructor(notes: ReadonlyMap<string, LayoutNode>, language: string | undefined) {
    this.#notes = notes
    this.#language = language
  }

  block(node: LayoutNode, spot: Spot): void {
    const items = node.ul ?? node.ol
    if (node._span) return
    if (node.table && typeOf(node) === undefined) this.#table(node, spot)
    else if (items) this.#list(node, items, spot)
    else if (node.image !== undefined || node.canvas) this.#picture(node, spot)
    else if (node.text !== undefined) this.#text(node, spot)
    else this.#group(node, spot)
  }

  // Stacks, columns and frames have an element of their own only where the definition names it.
  #group(node: LayoutNode, spot: Spot): void {
    const type = typeOf(node)
    const inner = type === undefined ? { ...spot, isOwn: false } : this.#opened(node, type, spot)
    for (const child of node.stack ?? node.columns ?? node.table?.body.flat() ?? []) this.block(child, inner)
  }

  #opened(node: LayoutNode, type: string, spot: Spot): Spot {
    const fields = blockFields(node, this.#language)
    const element = spot.element.block(type, type === 'Note' ? { ...fields, id: this.#nextId() } : fields)
    const figure = type === 'Figure' ? element : spot.figure
    return holdsLines(type)
      ? { element, isOwn: true, notes: spot.notes ?? spot.element, figure }
      : { element, isOwn: false, figure }
  }

  #text(node: LayoutNode, spot: Spot): void {
    const type = typeOf(node)
    const marks = this.#freshMarks(node)
    const holdsIt = spot.isOwn && type === undefined && node.language === undefined
    const isOwn = holdsIt && (marks.length === 0 || spot.notes !== undefined)
    const element = isOwn ? spot.element : this.#opened(node, type ?? 'P', spot).element
    tagRuns(node, element, node.language ?? this.#language)
    for (const name of marks) this.#note(name, spot.notes ?? spot.element)
  }

  #freshMarks({ _inlines }: LayoutNode): readonly string[] {
    const names = _inlines.flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote]))
    const fresh = [...new Set(names)].filter((name) => this.#notes.has(name) && !this.#marked.has(name))
    for (const name of fresh) this.#marked.add(name)
    return fresh
  }

  // A note is read behind the block that holds its mark, wherever it is drawn.
  #note(name: string, parent: StructureElement): void {
    const element = parent.block('Note', { id: this.#nextId() })
    this.block(this.#notes.get(name) as LayoutNode, { element, isOwn: false })
  }

  // Names ascend in the order of reading.
  #nextId(): string {
    this.#noteCount += 1
    return `note-${String(this.#noteCount).padStart(6, '0')}`
  }

  #picture(node: LayoutNode, spot: Spot): void {
    const element = pictureElement(node, spot, this.#language) ?? spot.figure
    if (node.entry) node.entry.element = element
    for (const { entry } of node.canvas ?? []) if (entry) entry.element = element
  }

  #list(node: LayoutNode, items: readonly LayoutNode[], spot: Spot): void {
    const list = this.#lists.listFor(node, items, spot.element)
    items.forEach((item, index) => {
      const element = isList(item) ? this.#lists.lastBody(list) : this.#lists.item(list, item)
      // A list in the list comes into the body of the item before it, behind its lines.
      const isOwn = !isList(item) && !isList(items[index + 1])
      this.block(item, { element, isOwn, figure: spot.figure })
    })
  }

  #table(node: LayoutNode, { element, figure }: Spot): void {
    const table = element.block('Table', blockFields(node, this.#language))
    const { body = [], heads = 0 } = node.table ?? {}
    for (const [row, cells] of body.entries()) {
      const line = table.block('TR')
      for (const cell of cells) {
        if (cell._span) continue
        const place = line.block(row < heads ? 'TH' : 'TD', cellFields(cell, row < heads))
        this.block(cell, { element: place, isOwn: true, figure })
      }
    }
  }
}

function isList(node: LayoutNode | undefined): boolean {
  return (node?.ul ?? node?.ol) !== undefined
}
