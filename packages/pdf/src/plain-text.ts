import type { Block, LocalizedInline } from '@rapporteur/model'

/** The words alone, for bookmarks and metadata: marks of notes are left out, a line end is a space. */
export function plainText(nodes: readonly LocalizedInline[]): string {
  return nodes.map(wordsOf).join('')
}

/** The words of a block and of all that it holds. */
export function wordsOfBlock(block: Block<LocalizedInline>): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainText(block.children)
    case 'numberedParagraph':
    case 'blockquote':
    case 'box':
      return block.children.map(wordsOfBlock).join(' ')
    case 'list':
      return block.items.flatMap((item) => item.children.map(wordsOfBlock)).join(' ')
    case 'table':
      return block.rows.flatMap((row) => row.cells.map((cell) => plainText(cell.children))).join(' ')
    case 'figure':
      return plainText(block.caption)
    case 'closing':
      return ''
  }
}

function wordsOf(node: LocalizedInline): string {
  if (node.type === 'footnoteReference') return ''
  if (node.type === 'break') return ' '
  return 'children' in node ? plainText(node.children) : node.value
}
