import { readAttributes, readIdentifier } from '../attributes.js'
import { type Context, endOf, literal, positionOf, startOf } from '../context.js'
import type { Block, Box } from '../nodes.js'
import type { RawDirective } from '../syntax/raw.js'

/** `:::box{#id}` … `:::`. Words that the form has no place for stay, as a first paragraph of the box. */
export function box(node: RawDirective, context: Context): readonly Box[] {
  const position = positionOf(node)
  const attributes = readAttributes(node, context, ['id'])
  const anchor = attributes.get('id')
  const identifier = readIdentifier(anchor, context)
  if (identifier !== undefined && anchor !== undefined) context.anchor(identifier, anchor.position)
  const label = node.hasLabel ? node.children[0] : undefined
  if (label !== undefined) context.report('directive-malformed', 'A box has no label.', positionOf(label))
  if (node.fences < 2) {
    const end = context.at(startOf(node) + openingLength(node, context))
    context.report('container-unclosed', 'The box is not closed.', { start: position.start, end })
  }
  const sound = attributes.sound && (anchor === undefined || identifier !== undefined)
  const named = identifier === undefined ? {} : { identifier }
  const children = [...(sound ? [] : attributesAsText(node, context)), ...context.blocks(node.children)]
  return [{ type: 'box', ...named, children, position }]
}

function openingLength(node: RawDirective, context: Context): number {
  const line = /^[^\r\n]*/.exec(context.source.slice(startOf(node), endOf(node)))?.[0] ?? ''
  return line.trimEnd().length
}

function attributesAsText(node: RawDirective, context: Context): readonly Block[] {
  const start = node.attributes?.start.offset ?? 0
  const children = literal(context, start, start + (node.attributes?.raw.length ?? 0))
  return children.map((text) => ({ type: 'paragraph', children: [text], position: text.position }))
}
