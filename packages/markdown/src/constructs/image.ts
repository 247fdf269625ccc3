import type { Image, ImageReference } from 'mdast'
import { type Context, endOf, literal, positionOf, startOf } from '../context.js'
import type { Phrasing } from '../nodes.js'

/** An image beside words, reported and given back as typed. */
export function image(node: Image | ImageReference, context: Context): readonly Phrasing[] {
  context.report('image-inline', 'An image stands inside a line of text.', positionOf(node))
  return literal(context, startOf(node), endOf(node))
}
