import type { Block, LocalizedInline } from '@rapporteur/model'
import type { LayoutContext } from './context.js'
import { type BlockContent, blockNodes } from './nodes/index.js'

type LocalizedBlock = Block<LocalizedInline>

/** Lays out blocks that follow each other: bookmarks of headings nest by depth, and a closing stays with what it closes, and what leads in to a table or a box stays with it. */
export function layoutBlocks(blocks: readonly LocalizedBlock[], context: LayoutContext): readonly BlockContent[] {
  const open: { readonly depth: number; readonly name: string }[] = []
  return blocks.map((block, index) => {
    if (block.type === 'heading') while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    const content = layoutBlock(block, { ...context, bookmark: open.at(-1)?.name ?? context.bookmark })
    if (block.type === 'heading' && content.id !== undefined) open.push({ depth: block.depth, name: content.id })
    return staysWithNext(block, blocks[index + 1]) ? { ...content, keepWithNext: true } : content
  })
}

function layoutBlock(block: LocalizedBlock, context: LayoutContext): BlockContent {
  // The table gives each type its own function; TypeScript does not follow that through a lookup.
  const layout = blockNodes[block.type] as (node: LocalizedBlock, context: LayoutContext) => BlockContent
  return layout(block, context)
}

const drawsOnLeadIn: ReadonlySet<LocalizedBlock['type']> = new Set(['closing', 'table', 'box', 'timeline'])

function staysWithNext(block: LocalizedBlock, next: LocalizedBlock | undefined): boolean {
  return next !== undefined && (drawsOnLeadIn.has(next.type) || (block.type === 'paragraph' && isListed(next)))
}

// What leads in to a list or to sub-paragraphs stays with the first of them.
function isListed(block: LocalizedBlock): boolean {
  return block.type === 'list' || (block.type === 'numberedParagraph' && block.path.length > 1)
}
