import type { Annex, LocalizedInline } from '@rapporteur/model'
import type { Content, StackNode, TextNode } from '@rapporteur/typeset'
import { layoutBlocks } from '../blocks.js'
import type { LayoutContext } from '../context.js'
import { annexLevel } from '../heading-levels.js'
import { marginNote } from '../margin-note.js'
import { placeFields } from '../place-fields.js'
import { plainText } from '../plain-text.js'
import { titleText } from '../title-text.js'

/** An annex: a page of its own with label and title, both in the bookmark that holds those of its headings. */
export function annex(node: Annex<LocalizedInline>, context: LayoutContext): readonly Content[] {
  const id = context.destinations.nameOf(node)
  const label: TextNode = {
    ...(id === undefined ? {} : { id }),
    ...marginNote(node, context),
    text: node.labelText ?? '',
    fontSize: context.style.size.subtitle * context.scale,
    bold: true,
    alignment: 'right',
    marginBottom: context.style.gap.belowHeading,
    keepWithNext: true,
    outline: true,
    outlineText: [node.labelText ?? '', plainText(node.title)].filter((part) => part !== '').join('\u2003'),
    outlineExpanded: true,
  }
  const head: StackNode = {
    ...placeFields(node),
    stack: [label, ...title(node, context)],
    heading: annexLevel,
    keepWithNext: true,
    pageBreak: 'before',
  }
  return [head, ...layoutBlocks(node.children, { ...context, bookmark: id })]
}

function title(node: Annex<LocalizedInline>, context: LayoutContext): readonly TextNode[] {
  if (node.title.length === 0) return []
  const { size, gap, titleIndent } = context.style
  const block = titleText(node.title, context, {
    fontSize: size.subtitle * context.scale,
    bold: true,
    margin: [titleIndent, 0, titleIndent, gap.belowAnnexTitle],
    keepWithNext: true,
  })
  return [block]
}
