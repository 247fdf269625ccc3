import type { LocalizedInline, OwnNotes } from '@rapporteur/model'
import type { Content } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { footnoteDefinition } from './nodes/footnote-definition.js'

/** The lettered notes of a table, a box or a figure, to stand at its end; nothing where it has none. */
export function ownNotes({ notes = [] }: OwnNotes<LocalizedInline>, context: LayoutContext): readonly Content[] {
  if (notes.length === 0) return []
  const { gap } = context.style
  const stack = notes.map((note) => ({ ...footnoteDefinition(note, context), role: 'note' as const }))
  return [{ stack, marginTop: gap.item }]
}
