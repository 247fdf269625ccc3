import type { Heading, LocalizedInline } from '@rapporteur/model'
import type { TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { plainText } from '../plain-text.js'
import { textBlock } from '../text-block.js'

/** A heading: bold, smaller and then slanted by depth, kept with what follows, and a bookmark. */
export function heading(node: Heading<LocalizedInline>, context: LayoutContext): TextNode {
  const { style, scale, bookmark, headingLevels } = context
  const level = Math.min(Math.max(node.depth, 1), 3) - 1
  return textBlock(node, context, {
    heading: headingLevels.get(node) ?? 6,
    fontSize: (style.size.heading[level] ?? style.size.body) * scale,
    bold: true,
    italics: level === 2,
    alignment: 'left',
    marginTop: style.gap.aboveHeading[level] ?? 0,
    marginBottom: style.gap.belowHeading,
    keepWithNext: true,
    outline: true,
    outlineText: plainText(node.children),
    outlineExpanded: true,
    ...(bookmark === undefined ? {} : { outlineParentId: bookmark }),
  })
}
