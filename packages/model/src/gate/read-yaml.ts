import type { Diagnostic } from '@rapporteur/diagnostics'
import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
} from 'yaml'
import { type Checked, fault } from './fault.js'
import { maximumKeys } from './limits.js'
import type { GateNode, MapEntry, ScalarNode, Span } from './node.js'
import type { SourceText } from './source-text.js'
import { syntaxFaults } from './yaml-syntax.js'
import { scanYaml } from './yaml-tokens.js'
import { tokensIn } from './yaml-tree.js'

/** Reads one YAML 1.2 object of the core schema; every fault of syntax has its place. */
export function readYaml(source: SourceText): Checked<GateNode> {
  const { tokens, diagnostics: refused } = scanYaml(source)
  if (refused.length > 0) return { value: undefined, diagnostics: refused }
  const tooLarge = largeMaps(tokens, source)
  if (tooLarge.length > 0) return { value: undefined, diagnostics: tooLarge }
  const documents = composeDocuments(tokens)
  const syntax = syntaxFaults(documents, tokens, source)
  if (syntax.length > 0) return { value: undefined, diagnostics: syntax }
  const contents = documents[0]?.contents
  if (contents == null || (isScalar(contents) && contents.value === null)) {
    const hint = 'write the record, or take the file out'
    return {
      value: undefined,
      diagnostics: [fault('record-empty', 'The file holds no record', source.place(0), { hint })],
    }
  }
  const diagnostics: Diagnostic[] = []
  const value = toNode(contents, { source, diagnostics })
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics }
}

// Keys are compared here, by name and in one pass; the library's own check is quadratic.
function composeDocuments(tokens: readonly CST.Token[]): Document.Parsed[] {
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true })
  return [...composer.compose(tokens, true)].filter((document): document is Document.Parsed => 'errors' in document)
}

function largeMaps(tokens: readonly CST.Token[], source: SourceText): Diagnostic[] {
  return tokensIn(tokens).flatMap((token) => {
    const isMapping = token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{')
    if (!isMapping || token.items.length <= maximumKeys) return []
    const reason = `A map has ${token.items.length} keys; at most ${maximumKeys} are read`
    return [fault('yaml-map-too-large', reason, source.place(token.offset))]
  })
}

interface Reading {
  readonly source: SourceText
  readonly diagnostics: Diagnostic[]
}

function toNode(node: ParsedNode | null, reading: Reading, at = 0): GateNode {
  if (node === null) return { type: 'scalar', value: null, style: 'plain', start: at, end: at }
  const span = { start: node.range[0], end: node.range[1] }
  if (isMap<ParsedNode, ParsedNode | null>(node))
    return { type: 'map', entries: toEntries(node.items, reading), ...span }
  if (isSeq(node))
    return { type: 'list', items: node.items.map((item) => toNode(item as ParsedNode, reading)), ...span }
  if (isScalar(node)) return { type: 'scalar', value: plainValue(node), style: styleOf(node), ...span }
  reading.diagnostics.push(
    fault('yaml-anchor', 'An alias is not allowed in a record', reading.source.place(span.start)),
  )
  return { type: 'scalar', value: null, style: 'plain', ...span }
}

function toEntries(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], reading: Reading): Map<string, MapEntry> {
  const entries = new Map<string, MapEntry>()
  for (const { key, value } of pairs) {
    const span: Span = { start: key.range[0], end: key.range[1] }
    const name = isScalar(key) && key.value !== null ? String(key.source ?? key.value) : undefined
    const fault = name === undefined ? badKey(span, reading) : repeatedKey(name, entries, span, reading)
    if (fault !== undefined) reading.diagnostics.push(fault)
    if (name !== undefined && fault === undefined) {
      entries.set(name, { key: span, value: toNode(value, reading, span.end) })
    }
  }
  return entries
}

function badKey(span: Span, { source }: Reading): Diagnostic {
  return fault(
    'yaml-syntax',
    'A key is one word; a list, a map or nothing cannot be one',
    source.place(span.start, span.end),
  )
}

function repeatedKey(
  name: string,
  entries: ReadonlyMap<string, MapEntry>,
  span: Span,
  { source }: Reading,
): Diagnostic | undefined {
  const first = entries.get(name)
  if (first === undefined) return undefined
  const { line } = source.place(first.key.start).start
  const reason = `The key \`${name}\` stands twice; the first is on line ${line}`
  return fault('key-duplicate', reason, source.place(span.start, span.end), {
    hint: 'one of the two values would be lost',
  })
}

function plainValue({ value, source }: Scalar): ScalarNode['value'] {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return source ?? null
}

function styleOf({ type }: Scalar): ScalarNode['style'] {
  if (type === 'QUOTE_SINGLE') return 'single'
  if (type === 'QUOTE_DOUBLE') return 'double'
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain'
}
