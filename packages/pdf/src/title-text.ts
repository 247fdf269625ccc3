import type { BlockFields, LocalizedInline } from '@rapporteur/model'
import type { TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { textBlock } from './text-block.js'
import { wholeWords } from './whole-words.js'

type Node = Partial<BlockFields> & { readonly children: readonly LocalizedInline[] }
type Looks = Parameters<typeof textBlock>[2]

/** A title in the middle of the page. */
export function titleText(children: readonly LocalizedInline[], context: LayoutContext, looks: Looks): TextNode {
  return evenText({ children }, context, { ...looks, alignment: 'center' })
}

/** A short text such as a title: lines about as long as each other, no word broken over two of them. */
export function evenText(node: Node, context: LayoutContext, looks: Looks): TextNode {
  const block = textBlock(node, context, { ...looks, balanced: true })
  const runs = block.text as Parameters<typeof wholeWords>[0]
  return context.script === 'Hans' ? { ...block, text: wholeWords(runs, context.locale) } : block
}
