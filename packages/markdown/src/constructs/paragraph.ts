import type { Image, Paragraph as RawParagraph } from 'mdast'
import { takeBlockAttributes } from '../anchors.js'
import { type Context, endOf, literal, positionOf, startOf } from '../context.js'
import type { Figure, Paragraph } from '../nodes.js'
import type { RawPhrasing } from '../syntax/raw.js'
import { figure } from './figure.js'

/** A paragraph or, where an image stands alone in it, a figure. */
export function paragraph(node: RawParagraph, context: Context): readonly (Paragraph | Figure)[] {
  const position = positionOf(node)
  const { children, identifier } = takeBlockAttributes(node.children, context)
  const named = identifier === undefined ? {} : { identifier }
  const image = imageAlone(children)
  if (image === undefined) return [{ type: 'paragraph', ...named, children: context.phrasing(children), position }]
  const made = figure(image, context)
  if (made !== undefined) return [{ ...made, ...named, position }]
  return [{ type: 'paragraph', ...named, children: literal(context, startOf(image), endOf(image)), position }]
}

function imageAlone(children: readonly RawPhrasing[]): Image | undefined {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return only?.type === 'image' && others.length === 0 ? only : undefined
}
