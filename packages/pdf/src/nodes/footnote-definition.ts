import type { FootnoteDefinition, LocalizedInline } from '@rapporteur/model'
import type { ColumnsNode } from '@rapporteur/typeset'
import { layoutBlocks } from '../blocks.js'
import { type LayoutContext, narrowed } from '../context.js'
import { noteName } from '../destinations.js'
import { noteMarker } from '../note-marker.js'
import { placeFields } from '../place-fields.js'

/** The text of a footnote beside its number, which leads back to the mark. */
export function footnoteDefinition(node: FootnoteDefinition<LocalizedInline>, context: LayoutContext): ColumnsNode {
  const { noteSlot, gap, size } = context.style
  const mark = context.destinations.markOf(node.identifier)
  const number = {
    text: { text: noteMarker(node, context), ...(mark === undefined ? {} : { linkToDestination: mark }) },
    id: noteName(node.identifier),
    role: 'label' as const,
    width: noteSlot * context.scale,
  }
  const inner = {
    ...narrowed(context, noteSlot * context.scale),
    style: { ...context.style, gap: { ...gap, paragraph: gap.note } },
  }
  const text = { stack: layoutBlocks(node.children, inner), width: '*' }
  return {
    columns: [number, text],
    fontSize: size.note * context.scale,
    alignment: 'left',
    ...placeFields(node),
  }
}
