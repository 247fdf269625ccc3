import type { Box, LocalizedInline } from '@rapporteur/model'
import type { Content, TableNode } from '@rapporteur/typeset'
import { layoutBlocks } from '../blocks.js'
import { type LayoutContext, narrowed } from '../context.js'
import { ownNotes } from '../own-notes.js'
import { placeFields } from '../place-fields.js'

/** A framed box over the whole width, on one page; one that no page can hold goes on in a frame of its own on the next. */
export function box(node: Box<LocalizedInline>, context: LayoutContext): TableNode {
  const { boxPadding, boxLine, gap } = context.style
  const inside = narrowed(context, 2 * (boxPadding + boxLine))
  const [first, ...rest] = layoutBlocks(node.children, inside)
  // A heading that opens the box needs no room above it.
  const stack: readonly Content[] = first ? [{ ...first, marginTop: 0 }, ...rest, ...ownNotes(node, inside)] : []
  return {
    role: 'section',
    table: { widths: ['*'], body: [[{ stack }]], dontBreakRows: true },
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
