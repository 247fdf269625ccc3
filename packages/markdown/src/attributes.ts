import type { Point } from '@rapporteur/diagnostics'
import type { Context } from './context.js'
import { isIdentifier } from './identifier.js'
import type { Position } from './nodes.js'
import { locatorFrom } from './points.js'
import type { RawDirective } from './syntax/raw.js'

/** One attribute of a directive; `#x` has the name `id`, `.x` the name `class`. */
interface Attribute {
  readonly name: string
  readonly value: string
  readonly position: Position
}

/** The attributes of a directive by name; `sound` is false once a fault was reported. */
export interface Attributes {
  readonly sound: boolean
  readonly get: (name: string) => Attribute | undefined
}

const form = /#([^\s}]+)|\.([^\s}]+)|([^\s={}"'#.][^\s={}"']*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}"']+)))?/g

/** Reads the attributes of a directive; unknown and repeated names are reported where they stand. */
export function readAttributes(node: RawDirective, context: Context, known: readonly string[]): Attributes {
  const attributes = new Map<string, Attribute>()
  let sound = true
  for (const attribute of node.attributes === undefined ? [] : parse(node.attributes.raw, node.attributes.start)) {
    const { name, position } = attribute
    if (!known.includes(name)) {
      const reason = `\`:${node.name}\` has no attribute \`${name}\`; it has ${known.map(quoted).join(', ')}.`
      context.report('attribute-unknown', reason, position)
      sound = false
    } else if (/^[“”„«»‘’]/.test(attribute.value)) {
      context.report('attribute-malformed', 'The value stands between typographic quotation marks.', position)
      sound = false
    } else if (attributes.has(name)) {
      context.report('attribute-malformed', `The attribute \`${name}\` is given twice.`, position)
      sound = false
    } else attributes.set(name, attribute)
  }
  return { sound, get: (name) => attributes.get(name) }
}

/** The value of an attribute that must be an id, if it is one; anything else is reported. */
export function readIdentifier(attribute: Attribute | undefined, context: Context): string | undefined {
  if (attribute === undefined || isIdentifier(attribute.value)) return attribute?.value
  context.report('identifier-malformed', `\`${attribute.value}\` is not an id.`, attribute.position)
  return undefined
}

function parse(raw: string, start: Point): readonly Attribute[] {
  const at = locatorFrom(raw, start)
  return [...raw.matchAll(form)].map((match) => {
    const [whole, id, className, name, double, single, plain] = match
    const position = { start: at(match.index), end: at(match.index + whole.length) }
    if (id !== undefined) return { name: 'id', value: id, position }
    if (className !== undefined) return { name: 'class', value: className, position }
    return { name: name ?? '', value: double ?? single ?? plain ?? '', position }
  })
}

function quoted(name: string): string {
  return name === 'id' ? '`#id`' : `\`${name}\``
}
