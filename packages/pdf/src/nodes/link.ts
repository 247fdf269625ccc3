import type { LinkNode, LocalizedInline } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { layoutInlines } from '../inlines.js'

/** A live link; one to an anchor leads there within the paper. */
export function link(node: LinkNode<LocalizedInline>, context: LayoutContext): TextRun {
  const text = layoutInlines(node.children, context)
  if (node.url.startsWith('#')) return { text, linkToDestination: context.destinations.resolve(node.url.slice(1)) }
  return { text, link: node.url, color: context.style.color.link }
}
