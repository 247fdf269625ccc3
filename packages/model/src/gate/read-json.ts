import type { Diagnostic } from '@rapporteur/diagnostics'
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { type Checked, fault } from './fault.js'
import { maximumDepth } from './limits.js'
import type { GateNode, MapEntry, Span } from './node.js'
import type { SourceText } from './source-text.js'

/** Reads strict JSON (RFC 8259): no comments, no trailing commas, no key twice; every fault has its place. */
export function readJson(source: SourceText): Checked<GateNode> {
  const deep = tooDeep(source)
  if (deep !== undefined) return { value: undefined, diagnostics: [deep] }
  if (/^[ \t\r\n]*$/.test(source.text)) {
    return { value: undefined, diagnostics: [fault('record-empty', 'The file is empty', source.place(0))] }
  }
  const errors: ParseError[] = []
  const root = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first !== undefined || root === undefined) return refused(source, first)
  // The tolerant parser lets a few things pass, such as a number with a leading zero; the strict one has the last word.
  if (!isStrictJson(source.text)) return refused(source, undefined)
  const diagnostics: Diagnostic[] = []
  const value = toNode(root, source, diagnostics)
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics }
}

// The tree is made by recursion, so depth is counted on the tokens first. Brackets inside strings are part of a token.
function tooDeep(source: SourceText): Diagnostic | undefined {
  const scanner = createScanner(source.text, true)
  let depth = 0
  while (scanner.getPosition() < source.text.length) {
    scanner.scan()
    const token = scanner.getTokenLength() === 1 ? source.text.charAt(scanner.getTokenOffset()) : ''
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    if (depth > maximumDepth) {
      const reason = `Lists and objects are nested more than ${maximumDepth} deep`
      return fault('json-too-deep', reason, source.place(scanner.getTokenOffset()))
    }
  }
  return undefined
}

function refused(source: SourceText, error: ParseError | undefined): Checked<GateNode> {
  const offset = Math.min(error?.offset ?? 0, source.text.length)
  const what = error === undefined ? 'not strict JSON' : words(printParseErrorCode(error.error))
  const hint = 'JSON has no comments and no comma before a closing bracket'
  return {
    value: undefined,
    diagnostics: [fault('json-syntax', `The JSON is wrong here: ${what}`, source.place(offset), { hint })],
  }
}

function words(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

function isStrictJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function toNode(node: Node, source: SourceText, diagnostics: Diagnostic[]): GateNode {
  const span = spanOf(node)
  const children = node.children ?? []
  if (node.type === 'object') return { type: 'map', entries: toEntries(children, source, diagnostics), ...span }
  if (node.type === 'array')
    return { type: 'list', items: children.map((item) => toNode(item, source, diagnostics)), ...span }
  return { type: 'scalar', value: node.value ?? null, style: 'double', ...span }
}

function toEntries(properties: readonly Node[], source: SourceText, diagnostics: Diagnostic[]): Map<string, MapEntry> {
  const entries = new Map<string, MapEntry>()
  for (const { children } of properties) {
    const [key, value] = children ?? []
    if (key === undefined || value === undefined) continue
    const span = spanOf(key)
    const first = entries.get(key.value)
    if (first === undefined) {
      entries.set(key.value, { key: span, value: toNode(value, source, diagnostics) })
      continue
    }
    const reason = `The key \`${key.value}\` stands twice; the first is on line ${source.place(first.key.start).start.line}`
    diagnostics.push(fault('key-duplicate', reason, source.place(span.start, span.end)))
  }
  return entries
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length }
}
