import { type Attributes, readAttributes, readIdentifier } from '../attributes.js'
import { type Context, positionOf, restored } from '../context.js'
import type { Phrasing, ReferenceTarget } from '../nodes.js'
import type { RawDirective, RawPhrasing } from '../syntax/raw.js'

/** `:ref{#a}`, `:ref{from="a" to="b"}`, either with `document="…"`; a faulty one is given back as typed. */
export function reference(node: RawDirective, context: Context): readonly Phrasing[] {
  const position = positionOf(node)
  const attributes = readAttributes(node, context, ['id', 'from', 'to', 'document'])
  const target = readTarget(attributes, node, context)
  const attribute = attributes.get('document')
  const document = readIdentifier(attribute, context)
  if (node.hasLabel) context.report('directive-malformed', 'A reference has no words of its own.', position, { hint })
  const faulty = !attributes.sound || node.hasLabel || (attribute !== undefined && document === undefined)
  if (target === undefined || faulty) return restored({ ...node, children: node.children as RawPhrasing[] }, context)
  return [{ type: 'reference', ...target, ...(document === undefined ? {} : { document }), position }]
}

const hint = 'Write `:ref{#id}`; the language finds the words.'

function readTarget(attributes: Attributes, node: RawDirective, context: Context): ReferenceTarget | undefined {
  const given = ['id', 'from', 'to'].filter((name) => attributes.get(name) !== undefined).join(' ')
  if (given === 'id') {
    const identifier = readIdentifier(attributes.get('id'), context)
    return identifier === undefined ? undefined : { identifier }
  }
  if (given === 'from to') {
    const from = readIdentifier(attributes.get('from'), context)
    const to = readIdentifier(attributes.get('to'), context)
    return from === undefined || to === undefined ? undefined : { from, to }
  }
  const reason =
    given === '' ? 'The reference does not say what it refers to.' : 'A reference has either an id or both from and to.'
  context.report('identifier-missing', reason, positionOf(node))
  return undefined
}
