import type { Context } from '../context.js'
import type { Block, Phrasing } from '../nodes.js'
import type { RawBlock, RawPhrasing } from '../syntax/raw.js'
import { blockAttribute } from './block-attribute.js'
import { blockquote } from './blockquote.js'
import { lineBreak } from './break.js'
import { definition } from './definition.js'
import { blockDirective, textDirective } from './directive.js'
import { emphasis } from './emphasis.js'
import { footnoteDefinition } from './footnote-definition.js'
import { footnoteReference } from './footnote-reference.js'
import { heading } from './heading.js'
import { image } from './image.js'
import { inlineCode } from './inline-code.js'
import { link, linkReference } from './link.js'
import { list } from './list.js'
import { paragraph } from './paragraph.js'
import { table } from './table.js'
import { text } from './text.js'
import { thematicBreak } from './thematic-break.js'

type Table<Raw extends { readonly type: string }, Made> = {
  readonly [Type in Raw['type']]?: (
    node: Extract<Raw, { type: Type }>,
    context: Context,
    top: boolean,
  ) => readonly Made[]
}

/** What each block of the syntax becomes. */
export const blockConstructs: Table<RawBlock, Block> = {
  blockDirective,
  blockquote,
  definition,
  footnoteDefinition,
  heading,
  list,
  paragraph,
  table,
  thematicBreak,
}

/** What each inline node of the syntax becomes. */
export const phrasingConstructs: Table<RawPhrasing, Phrasing> = {
  blockAttribute,
  break: lineBreak,
  directive: textDirective,
  emphasis,
  footnoteReference,
  image,
  imageReference: image,
  inlineCode,
  link,
  linkReference,
  strong: emphasis,
  text,
}
