import type { LocalizedInline } from '@rapporteur/model'

/** The words alone, for bookmarks and metadata: marks of notes are left out, a line end is a space. */
export function plainText(nodes: readonly LocalizedInline[]): string {
  return nodes.map(wordsOf).join('')
}

function wordsOf(node: LocalizedInline): string {
  if (node.type === 'footnoteReference') return ''
  if (node.type === 'break') return ' '
  return 'children' in node ? plainText(node.children) : node.value
}
