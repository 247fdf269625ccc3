import type { Node } from './nodes.js'

/** Every node of a tree in the order of the source, parents before their children. */
export function* walk(node: Node): Generator<Node> {
  const waiting: Node[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    if ('children' in next) waiting.push(...next.children.toReversed())
  }
}
