import type { LayoutNode } from '../internals.js'
import type { ElementFields } from './element.js'

/** Over what a cell stands: a head over its columns, and how many columns and rows it spans. */
export function cellFields({ colSpan = 1, rowSpan = 1 }: LayoutNode, isHead: boolean): ElementFields {
  if (!isHead && colSpan <= 1 && rowSpan <= 1) return {}
  const attributes = {
    O: 'Table',
    ...(isHead ? { Scope: 'Column' } : {}),
    ...(colSpan > 1 ? { ColSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
  }
  return { attributes: [attributes] }
}
