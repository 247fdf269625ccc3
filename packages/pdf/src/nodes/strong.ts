import type { EmphasisNode, LocalizedInline } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { layoutInlines } from '../inlines.js'

/** Strong emphasis: bold. */
export function strong(node: EmphasisNode<LocalizedInline>, context: LayoutContext): TextRun {
  return { text: layoutInlines(node.children, context), bold: true }
}
