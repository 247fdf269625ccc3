import type { Block, NeutralInline } from '@rapporteur/model'

type NeutralBlock = Block<NeutralInline>

/** The blocks that stand in a block; not those of notes that it has of its own. */
export function childrenOf(block: NeutralBlock): readonly NeutralBlock[] {
  switch (block.type) {
    case 'numberedParagraph':
    case 'blockquote':
    case 'box':
      return block.children
    case 'list':
      return block.items.flatMap((item) => item.children)
    default:
      return []
  }
}
