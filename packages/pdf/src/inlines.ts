import type { LocalizedInline } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { inlineNodes } from './nodes/index.js'

/** Lays out what a block holds, in order. */
export function layoutInlines(nodes: readonly LocalizedInline[], context: LayoutContext): readonly TextRun[] {
  return nodes.map((node) => {
    // The table gives each type its own function; TypeScript does not follow that through a lookup.
    const layout = inlineNodes[node.type] as (node: LocalizedInline, context: LayoutContext) => TextRun
    return layout(node, context)
  })
}
