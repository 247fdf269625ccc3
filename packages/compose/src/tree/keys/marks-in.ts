import type { MessageArgument } from '@rapporteur/model'

/** The footnotes that words have marks of, in order, also inside messages and emphasis. */
export function marksIn(nodes: readonly MessageArgument[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return [node.identifier]
    if (node.type === 'message') return marksIn(Object.values(node.arguments))
    if (node.type === 'inlineList') return marksIn(node.items)
    return 'children' in node ? marksIn(node.children) : []
  })
}
