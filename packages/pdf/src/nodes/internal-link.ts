import type { InternalLinkNode } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { layoutInlines } from '../inlines.js'

/** A reference to another place of the paper: it leads there and looks like the text around it. */
export function internalLink(node: InternalLinkNode, context: LayoutContext): TextRun {
  return { text: layoutInlines(node.children, context), linkToDestination: context.destinations.resolve(node.anchor) }
}
