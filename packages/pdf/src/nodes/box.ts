import type { Box, LocalizedInline } from '@rapporteur/model'
import type { TableNode } from '@rapporteur/typeset'
import { layoutBlocks } from '../blocks.js'
import { type LayoutContext, narrowed } from '../context.js'
import { placeFields } from '../place-fields.js'

/** A framed box over the whole width; one that is too tall for the page goes on in a frame of its own on the next. */
export function box(node: Box<LocalizedInline>, context: LayoutContext): TableNode {
  const { boxPadding, boxLine, gap } = context.style
  const [first, ...rest] = layoutBlocks(node.children, narrowed(context, 2 * (boxPadding + boxLine)))
  // A heading that opens the box needs no room above it.
  const stack = first ? [{ ...first, marginTop: 0 }, ...rest] : []
  return {
    table: { widths: ['*'], body: [[{ stack }]] },
    layout: {
      hLineWidth: () => boxLine,
      vLineWidth: () => boxLine,
      paddingLeft: () => boxPadding,
      paddingRight: () => boxPadding,
      paddingTop: () => boxPadding,
      // The last paragraph in the box brings its own gap.
      paddingBottom: () => Math.max(0, boxPadding - gap.paragraph),
    },
    margin: [0, gap.aroundBox, 0, gap.aroundBox + gap.paragraph],
    ...placeFields(node),
  }
}
