import type { TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'

/** What stands in the margin beside the line or the picture that is made of a node. */
export function marginNote(key: object, context: LayoutContext): Pick<TextNode, 'marginNote'> {
  const pieces = context.marginNotes.get(key)
  return pieces === undefined ? {} : { marginNote: pieces }
}
