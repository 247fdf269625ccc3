import type { Heading as RawHeading } from 'mdast'
import { takeBlockAttributes } from '../anchors.js'
import { type Context, positionOf } from '../context.js'
import type { Heading } from '../nodes.js'

/** `## Title {#id} {restart}`. */
export function heading(node: RawHeading, context: Context): readonly Heading[] {
  const { children, ...attributes } = takeBlockAttributes(node.children, context, true)
  return [
    {
      type: 'heading',
      depth: node.depth,
      ...attributes,
      children: context.phrasing(children),
      position: positionOf(node),
    },
  ]
}
