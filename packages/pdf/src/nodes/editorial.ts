import type { EditorialNode } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { layoutInlines } from '../inlines.js'

/** Brackets and authors of a proposal: plain, between the marks of the words that they are about. */
export function editorial(node: EditorialNode, context: LayoutContext): TextRun {
  return { text: layoutInlines(node.children, context) }
}
