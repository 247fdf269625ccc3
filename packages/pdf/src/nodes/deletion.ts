import type { LocalizedInline, TrackedNode } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { layoutInlines } from '../inlines.js'
import { plainText } from '../plain-text.js'

/** Words proposed to be struck, but not a space by itself; words that were only put in keep their underline. */
export function deletion(node: TrackedNode<LocalizedInline>, context: LayoutContext): TextRun {
  const text = node.children.flatMap((child): readonly TextRun[] => {
    if (child.type !== 'insertion') return layoutInlines([child], context)
    return [{ text: layoutInlines(child.children, context), decoration: ['lineThrough', 'underline'] }]
  })
  return plainText(node.children).trim() === '' ? { text } : { text, decoration: 'lineThrough' }
}
