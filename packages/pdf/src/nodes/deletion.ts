import type { LocalizedInline, TrackedNode } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { layoutInlines } from '../inlines.js'

/** Words proposed to be struck. */
export function deletion(node: TrackedNode<LocalizedInline>, context: LayoutContext): TextRun {
  return { text: layoutInlines(node.children, context), decoration: 'lineThrough' }
}
