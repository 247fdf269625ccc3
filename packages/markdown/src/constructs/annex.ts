import { readAttributes, readIdentifier } from '../attributes.js'
import { type Context, literal, positionOf } from '../context.js'
import type { Annex } from '../nodes.js'
import type { RawDirective, RawPhrasing } from '../syntax/raw.js'
import { joinTexts } from '../texts.js'

/** `::annex[Title]{#id label="A"}`. An annex without an id is named after its line, so that the paper keeps its shape. */
export function annex(node: RawDirective, context: Context): readonly Annex[] {
  const position = positionOf(node)
  const attributes = readAttributes(node, context, ['id', 'label'])
  const anchor = attributes.get('id')
  const identifier = readIdentifier(anchor, context)
  if (identifier !== undefined && anchor !== undefined) context.anchor(identifier, anchor.position)
  if (anchor === undefined) context.report('identifier-missing', 'The annex has no id.', position)
  if (!node.hasLabel) context.report('directive-malformed', 'The annex has no title.', position)
  const sound = attributes.sound && (anchor === undefined || identifier !== undefined)
  const start = node.attributes?.start.offset ?? 0
  const lost = sound ? [] : literal(context, start, start + (node.attributes?.raw.length ?? 0))
  const label = attributes.get('label')?.value
  return [
    {
      type: 'annex',
      identifier: identifier ?? `annex-line-${position.start.line}`,
      ...(label === undefined ? {} : { label }),
      children: joinTexts([...context.phrasing(node.children as readonly RawPhrasing[]), ...lost]),
      position,
    },
  ]
}
