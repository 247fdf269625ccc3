import type { EmphasisNode, LocalizedInline } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { layoutInlines } from '../inlines.js'

/** Emphasis: italics, or the plain face where a script has no italics. */
export function emphasis(node: EmphasisNode<LocalizedInline>, context: LayoutContext): TextRun {
  return { text: layoutInlines(node.children, context), italics: true }
}
