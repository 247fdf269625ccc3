import { type Context, positionOf, restored, startOf } from '../context.js'
import type { Block, Phrasing } from '../nodes.js'
import { span } from '../points.js'
import type { RawDirective, RawPhrasing } from '../syntax/raw.js'
import { joinTexts } from '../texts.js'
import { annex } from './annex.js'
import { box } from './box.js'
import { citation } from './citation.js'
import { reference } from './reference.js'
import { revision } from './revision.js'

const inline = {
  cite: { read: citation, unclosed: 'citation-unclosed', noun: 'citation' },
  ref: { read: reference, unclosed: 'reference-unclosed', noun: 'reference' },
  ins: {
    read: (node: RawDirective, context: Context) => revision(node, context, 'insertion'),
    unclosed: 'insertion-unclosed',
    noun: 'insertion',
  },
  del: {
    read: (node: RawDirective, context: Context) => revision(node, context, 'deletion'),
    unclosed: 'deletion-unclosed',
    noun: 'deletion',
  },
} as const

/** The directives that stand in a line. What the parser could not read as label or attributes follows as text. */
export function textDirective(node: RawDirective, context: Context): readonly Phrasing[] {
  const { read, unclosed, noun } = inline[node.name as keyof typeof inline]
  const end = node.position?.end.offset ?? 0
  const follows = context.source[end]
  const bare = !node.hasLabel && node.attributes === undefined
  if (bare && follows === '[') {
    context.report(unclosed, `The ${noun} is not closed.`, span(context.at, startOf(node), end + 1 - startOf(node)))
  } else if (node.attributes === undefined && follows === '{') {
    context.report('attribute-malformed', `The attributes of the ${noun} cannot be read.`, span(context.at, end, 1))
  } else return read(node, context)
  return bare || node.name === 'ref' ? asTyped(node, context) : read(node, context)
}

/** `:::box` and `::annex`, each alone on its line. */
export function blockDirective(node: RawDirective, context: Context, top: boolean): readonly Block[] {
  if (node.form === 'container') return box(node, context)
  if (top) return annex(node, context)
  context.report('annex-nested', 'An annex begins inside another block.', positionOf(node))
  return [{ type: 'paragraph', children: joinTexts(asTyped(node, context)), position: positionOf(node) }]
}

function asTyped(node: RawDirective, context: Context): readonly Phrasing[] {
  return restored({ ...node, children: node.children as RawPhrasing[] }, context)
}
