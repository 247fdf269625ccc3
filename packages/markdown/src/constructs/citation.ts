import { type Attributes, readAttributes } from '../attributes.js'
import { type Context, endOf, positionOf, restored, startOf } from '../context.js'
import { isIdentifier } from '../identifier.js'
import { parseLocators } from '../locator.js'
import type { Locator, Locators, Phrasing } from '../nodes.js'
import type { RawDirective, RawPhrasing } from '../syntax/raw.js'

/** `:cite[source]{para="23.a,23.b" annex="D" especially="8,11"}`; a faulty one is given back as typed. */
export function citation(node: RawDirective, context: Context): readonly Phrasing[] {
  const position = positionOf(node)
  const attributes = readAttributes(node, context, ['para', 'annex', 'especially'])
  const identifier = readSource(node, context)
  const locators = readLocators(attributes, context)
  if (identifier === undefined || locators === undefined || !attributes.sound) {
    return restored({ ...node, children: node.children as RawPhrasing[] }, context)
  }
  return [{ type: 'citation', identifier, locators, position }]
}

function readSource(node: RawDirective, context: Context): string | undefined {
  const first = node.children[0]
  const last = node.children.at(-1)
  if (first === undefined || last === undefined) {
    context.report('identifier-missing', 'The citation does not say which source it cites.', positionOf(node))
    return undefined
  }
  const source = context.source.slice(startOf(first), endOf(last)).trim()
  if (isIdentifier(source)) return source
  const position = { start: positionOf(first).start, end: positionOf(last).end }
  context.report('identifier-malformed', `\`${source}\` is not an id of a source.`, position)
  return undefined
}

function readLocators(attributes: Attributes, context: Context): Locators | undefined {
  const para = readPaths('para', attributes, context)
  const especially = readPaths('especially', attributes, context)
  if (para === 'faulty' || especially === 'faulty') return undefined
  const annex = attributes.get('annex')
  if (annex?.value.trim() === '') {
    context.report('locator-malformed', 'The annex is not named.', annex.position)
    return undefined
  }
  return {
    ...(para === undefined ? {} : { para }),
    ...(annex === undefined ? {} : { annex: annex.value }),
    ...(especially === undefined ? {} : { especially }),
  }
}

function readPaths(name: string, attributes: Attributes, context: Context): readonly Locator[] | 'faulty' | undefined {
  const attribute = attributes.get(name)
  if (attribute === undefined) return undefined
  const locators = parseLocators(attribute.value)
  if (locators !== undefined) return locators
  context.report('locator-malformed', `\`${attribute.value}\` is not a list of paths.`, attribute.position)
  return 'faulty'
}
