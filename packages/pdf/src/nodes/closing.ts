import type { Closing } from '@rapporteur/model'
import type { TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { marginNote } from '../margin-note.js'
import { placeFields } from '../place-fields.js'

/** The asterisks that close a body or an annex. */
export function closing(node: Closing, context: LayoutContext): TextNode {
  const { aboveClosing, belowClosing } = context.style.gap
  const id = context.destinations.nameOf(node)
  return {
    text: '***',
    alignment: 'center',
    margin: [0, aboveClosing, 0, belowClosing],
    ...placeFields(node),
    ...(id === undefined ? {} : { id }),
    ...marginNote(node, context),
  }
}
