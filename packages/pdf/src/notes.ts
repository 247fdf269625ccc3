import type { FootnoteDefinition, LocalizedInline } from '@rapporteur/model'
import type { Content } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { footnoteDefinition } from './nodes/footnote-definition.js'
import { rule } from './rule.js'

/** The notes of a paper, in order, in small type under a short rule. */
export function layoutNotes(
  notes: readonly FootnoteDefinition<LocalizedInline>[],
  context: LayoutContext,
): readonly Content[] {
  if (notes.length === 0) return []
  const { style, scale } = context
  const line: Content = {
    ...rule(0, style.noteRuleLength, style.tableHairline),
    margin: [0, style.gap.aboveNotes, 0, style.gap.item],
    keepWithNext: true,
  }
  const texts = notes.map((note) => footnoteDefinition(note, context))
  return [line, { stack: texts, fontSize: style.size.note * scale, alignment: 'left' }]
}
