import type { LocalizedInline, TableCell } from '@rapporteur/model'
import type { TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { textBlock } from '../text-block.js'
import { evenText } from '../title-text.js'

/** Where a cell stands: in the head or not, and how its column is aligned. */
export interface CellPosition {
  readonly isHead: boolean
  readonly align: 'left' | 'center' | 'right' | null
}

/** A cell of a table; without an alignment of its own its lines begin where those of the text do. */
export function tableCell(node: TableCell<LocalizedInline>, position: CellPosition, context: LayoutContext): TextNode {
  const cell = position.isHead ? evenText : textBlock
  return cell(node, context, {
    // An author who aligns a column left means: where lines begin; the page of the other direction is its mirror image.
    alignment: position.align ?? 'left',
    bold: position.isHead,
    verticalAlignment: position.isHead ? 'bottom' : 'top',
  })
}
