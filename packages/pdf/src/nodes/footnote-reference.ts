import type { FootnoteReferenceNode } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { noteName } from '../destinations.js'
import { noteMarker } from '../note-marker.js'

/** The raised mark of a footnote: it leads to the note. */
export function footnoteReference(node: FootnoteReferenceNode, context: LayoutContext): TextRun {
  const name = noteName(node.identifier)
  return {
    text: noteMarker(node, context),
    sup: true,
    bold: false,
    italics: false,
    linkToDestination: name,
    // A lettered note stands with its table, not at the foot of the page.
    ...(node.lettered ? {} : { footnote: name }),
  }
}
