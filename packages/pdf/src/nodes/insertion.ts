import type { LocalizedInline, TrackedNode } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { layoutInlines } from '../inlines.js'
import { plainText } from '../plain-text.js'

/** Words proposed to be put in: underlined, but not a space by itself. */
export function insertion(node: TrackedNode<LocalizedInline>, context: LayoutContext): TextRun {
  const text = layoutInlines(node.children, context)
  return plainText(node.children).trim() === '' ? { text } : { text, decoration: 'underline' }
}
