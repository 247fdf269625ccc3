import type { Node } from '../src/index.js'

/** Everything that a tree says, texts and attributes alike, in one string. */
export function wordsOf(node: Node): string {
  const { type: _, position: __, children, ...rest } = node as unknown as Record<string, unknown>
  const inside = Array.isArray(children) ? children.map((child) => wordsOf(child as Node)) : []
  return [JSON.stringify(rest), 'value' in node ? node.value : '', ...inside].join('\u0000')
}

/** The words of a source: runs of letters and digits. */
export function wordsIn(source: string): readonly string[] {
  return source.match(/[\p{L}\p{N}]+/gu) ?? []
}
