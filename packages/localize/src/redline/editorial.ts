import type { LocalizedInline } from '@rapporteur/model'

/** The words of a message as editorial, the marked words in it as they are. */
export function editorial(nodes: readonly LocalizedInline[]): readonly LocalizedInline[] {
  return nodes.map((node) => (node.type === 'text' ? { type: 'editorial', children: [node] } : node))
}
