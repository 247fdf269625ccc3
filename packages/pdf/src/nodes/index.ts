import type { Block, LocalizedInline } from '@rapporteur/model'
import type {
  ColumnsNode,
  ImageNode,
  StackNode,
  TableNode,
  TextNode,
  TextRun,
  UnorderedListNode,
} from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { blockquote } from './blockquote.js'
import { box } from './box.js'
import { lineBreak } from './break.js'
import { closing } from './closing.js'
import { deletion } from './deletion.js'
import { editorial } from './editorial.js'
import { emphasis } from './emphasis.js'
import { figure } from './figure.js'
import { footnoteReference } from './footnote-reference.js'
import { heading } from './heading.js'
import { insertion } from './insertion.js'
import { internalLink } from './internal-link.js'
import { isolate } from './isolate.js'
import { link } from './link.js'
import { list } from './list.js'
import { numberedParagraph } from './numbered-paragraph.js'
import { paragraph } from './paragraph.js'
import { strong } from './strong.js'
import { table } from './table.js'
import { text } from './text.js'
import { timeline } from './timeline.js'

/** One block of a definition. */
export type BlockContent = TextNode | StackNode | ColumnsNode | UnorderedListNode | TableNode | ImageNode

type BlockNodes = {
  readonly [T in Block<LocalizedInline>['type']]: (
    node: Extract<Block<LocalizedInline>, { readonly type: T }>,
    context: LayoutContext,
  ) => BlockContent
}

type InlineNodes = {
  readonly [T in LocalizedInline['type']]: (
    node: LocalizedInline & { readonly type: T },
    context: LayoutContext,
  ) => TextRun
}

/** How each type of block is laid out. */
export const blockNodes: BlockNodes = {
  blockquote,
  box,
  closing,
  figure,
  heading,
  list,
  numberedParagraph,
  paragraph,
  table,
  timeline,
}

/** How each type of inline is laid out. */
export const inlineNodes: InlineNodes = {
  break: lineBreak,
  deletion,
  editorial,
  emphasis,
  footnoteReference,
  insertion,
  internalLink,
  isolate,
  link,
  strong,
  text,
}
