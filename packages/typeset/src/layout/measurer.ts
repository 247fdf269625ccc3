import type { LayoutNode, ListMarker } from '../internals.js'
import { DocMeasure, type StyleStack } from '../pdfmake.js'
import { type ParagraphContext, Paragraphs } from '../text/paragraph.js'

/** What measuring needs besides the nodes. */
export interface MeasureContext extends ParagraphContext {
  readonly styles: object
  readonly defaultStyle: object
  readonly tableLayouts: object
  /** The largest picture that a page can hold, in points. */
  readonly room: { readonly width: number; readonly height: number }
}

/** Measures nodes with our paragraphs, items with markers of their own, and pictures no larger than a page. */
export class Measurer extends DocMeasure {
  readonly #context: MeasureContext

  constructor(context: MeasureContext) {
    super(context.document, context.styles, context.defaultStyle, undefined, context.tableLayouts)
    this.#context = context
    this.textInlines = new Paragraphs(context)
  }

  override measureImageWithDimensions(node: LayoutNode, dimensions: { width: number; height: number }): void {
    super.measureImageWithDimensions(node, dimensions)
    const { width, height } = this.#context.room
    const factor = Math.min(1, width / node._width, height / node._height)
    node._width *= factor
    node._height *= factor
    node._minWidth = node._width
    node._maxWidth = node._width
    node.entry = this.#context.ledger.open('picture', node.place, 1)
  }

  override measureCanvas(node: LayoutNode): LayoutNode {
    for (const vector of node.canvas ?? []) vector.entry = this.#context.ledger.open('drawing', node.place, 1)
    return super.measureCanvas(node)
  }

  override buildUnorderedMarker(item: LayoutNode, stack: StyleStack, gap: { width: number }, type: string): ListMarker {
    return item.marker === undefined
      ? super.buildUnorderedMarker(item, stack, gap, type)
      : this.#ownMarker(item.marker, item, stack)
  }

  override buildOrderedMarker(
    item: LayoutNode,
    counter: number,
    stack: StyleStack,
    type: string,
    separator: unknown,
  ): ListMarker {
    return item.marker === undefined
      ? super.buildOrderedMarker(item, counter, stack, type, separator)
      : this.#ownMarker(item.marker, item, stack)
  }

  override measureUnorderedList(node: LayoutNode): LayoutNode {
    return widenSlot(super.measureUnorderedList(node), node.ul ?? [])
  }

  override measureOrderedList(node: LayoutNode): LayoutNode {
    return widenSlot(super.measureOrderedList(node), node.ol ?? [])
  }

  #ownMarker(marker: string, item: LayoutNode, stack: StyleStack): ListMarker {
    const run = {
      text: `${marker} `,
      noWrap: true,
      alignment: 'left',
      color: stack.getProperty('markerColor') ?? item.color,
    }
    return { _inlines: this.textInlines.buildInlines(run, stack).items }
  }
}

// The slot holds the widest marker whole, whatever fonts it takes, or is as wide as the list says.
function widenSlot(node: LayoutNode, items: readonly LayoutNode[]): LayoutNode {
  const before = node._gapSize.width
  const widest = Math.max(0, ...items.map((item) => markerWidth(item.listMarker)))
  const width = Math.max(widest, node.markerWidth ?? before)
  for (const item of items) if (item.listMarker) item.listMarker._minWidth = width
  node._gapSize.width = width
  node._minWidth += width - before
  node._maxWidth += width - before
  return node
}

function markerWidth(marker: ListMarker | undefined): number {
  return (marker?._inlines ?? []).reduce((sum, inline) => sum + inline.width, 0)
}
