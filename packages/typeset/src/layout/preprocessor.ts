import type { LayoutNode } from '../internals.js'
import { DocPreprocessor } from '../pdfmake.js'

/** pdfmake keeps names in arrays, where `constructor` and `length` are taken; here names are only names. */
export class Preprocessor extends DocPreprocessor {
  override preprocessNode(node: unknown, isSectionAllowed?: boolean): LayoutNode {
    if (Array.isArray(this.nodeReferences)) this.nodeReferences = Object.create(null)
    return super.preprocessNode(node, isSectionAllowed)
  }
}
