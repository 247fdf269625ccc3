import type { Text as RawText } from 'mdast'
import { type Context, endOf, positionOf, startOf } from '../context.js'
import type { Text } from '../nodes.js'
import { span } from '../points.js'

/** Words. A mark `[^x]` that is still text here has no note. */
export function text(node: RawText, context: Context): readonly Text[] {
  const start = startOf(node)
  const slice = context.source.slice(start, endOf(node))
  for (const { 0: mark, 1: label, index } of slice.matchAll(/\[\^([^\]\s[]+)\]/g)) {
    if (isEscaped(slice, index)) continue
    context.report('footnote-undefined', `There is no note \`${label}\`.`, span(context.at, start + index, mark.length))
  }
  return [{ type: 'text', value: node.value.replace(/\r\n?/g, '\n'), position: positionOf(node) }]
}

function isEscaped(slice: string, index: number): boolean {
  let backslashes = 0
  while (slice[index - backslashes - 1] === '\\') backslashes += 1
  return backslashes % 2 === 1
}
