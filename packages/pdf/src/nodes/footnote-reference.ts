import type { FootnoteReferenceNode } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { noteName } from '../destinations.js'

/** The raised mark of a footnote: it leads to the note, which stands at the foot of its page. */
export function footnoteReference(node: FootnoteReferenceNode, context: LayoutContext): TextRun {
  const name = noteName(node.identifier)
  return {
    text: context.digits(node.number),
    sup: true,
    bold: false,
    italics: false,
    linkToDestination: name,
    footnote: name,
  }
}
