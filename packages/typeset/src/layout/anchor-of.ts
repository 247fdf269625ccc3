import type { LayoutNode } from '../internals.js'

/** The name of a block, or of the first of its runs that has one. */
export function anchorOf(node: LayoutNode): string | undefined {
  if (node.id) return node.id
  const runs: readonly { readonly id?: string }[] = Array.isArray(node.text) ? node.text : []
  return runs.find((run) => run.id)?.id
}
