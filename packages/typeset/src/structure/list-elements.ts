import type { LayoutNode } from '../internals.js'
import { StructureElement } from './element.js'
import { listNumbering } from './list-numbering.js'

/** The elements of lists. */
export class ListElements {
  readonly #goingOn = new WeakSet<object>()

  /** The element of a list: its own, or that of the list before it, which it goes on with. */
  listFor(node: LayoutNode, items: readonly LayoutNode[], parent: StructureElement): StructureElement {
    const before = parent.kids.at(-1)
    if (node.continued && before instanceof StructureElement && this.#goingOn.has(before)) return before
    const ListNumbering = listNumbering(
      node,
      items.find((item) => item.listMarker),
    )
    const list = parent.block('L', { attributes: [{ O: 'List', ListNumbering }] })
    if (node.continued) this.#goingOn.add(list)
    return list
  }

  /** A new item with its label; what comes back is its body. */
  item(list: StructureElement, { listMarker }: LayoutNode): StructureElement {
    const item = list.block('LI')
    const marker = listMarker?._inlines
    const label = marker && item.block('Lbl')
    for (const { entry } of marker ?? []) if (entry) entry.element = label
    return item.block('LBody')
  }

  /** The body of the last item, which a list within the list belongs to. */
  lastBody(list: StructureElement): StructureElement {
    const item = list.kids.at(-1) ?? list.block('LI')
    const body = item instanceof StructureElement ? item.kids.at(-1) : undefined
    if (body instanceof StructureElement) return body
    return (item as StructureElement).block('LBody')
  }
}
