import type { FootnoteDefinition, LocalizedInline } from '@rapporteur/model'
import type { Content, FootnoteArea } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { noteName } from './destinations.js'
import { footnoteDefinition } from './nodes/footnote-definition.js'
import type { PageStyle } from './page-style.js'

/** The notes of a paper in small type, by the names that their marks lead to. */
export function layoutNotes(
  notes: readonly FootnoteDefinition<LocalizedInline>[],
  context: LayoutContext,
): Readonly<Record<string, Content>> {
  return Object.fromEntries(notes.map((note) => [noteName(note.identifier), footnoteDefinition(note, context)]))
}

/** The rule above the notes of a page. */
export function footnoteArea({ gap, noteRuleLength, tableHairline }: PageStyle): FootnoteArea {
  return { above: gap.aboveNotes, ruleLength: noteRuleLength, ruleWidth: tableHairline, below: gap.item }
}
