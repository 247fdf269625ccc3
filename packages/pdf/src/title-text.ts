import type { LocalizedInline } from '@rapporteur/model'
import type { Block, CellFields, TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { textBlock } from './text-block.js'
import { wholeWords } from './whole-words.js'

/** A title in the middle of the page: lines about as long as each other, no word broken over two of them. */
export function titleText(
  children: readonly LocalizedInline[],
  context: LayoutContext,
  looks: Omit<Block, 'id' | 'place'> & CellFields,
): TextNode {
  const block = textBlock({ evidence: [], children }, context, { ...looks, alignment: 'center', balanced: true })
  const runs = block.text as Parameters<typeof wholeWords>[0]
  return context.script === 'Hans' ? { ...block, text: wholeWords(runs, context.locale) } : block
}
