import { type Diagnostic, nearest } from '@rapporteur/diagnostics'
import type { z } from 'zod'
import { didYouMean, fault } from './fault.js'
import { type GateNode, nodeAt } from './node.js'
import { keysOf, meaningAt, schemaAt } from './schema-shape.js'
import type { SourceText } from './source-text.js'

type Issue = z.core.$ZodIssue

/** What the schema objects to, each at its own place: a key at the key, a missing one at its object, a value at the value. */
export function issueFaults(
  issue: Issue,
  root: GateNode,
  schema: z.core.$ZodType,
  source: SourceText,
): readonly Diagnostic[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, issue.path, root, schema, source)
  const node = nodeAt(root, issue.path)
  if (node === undefined) return [missingKey(issue, root, schema, source)]
  const { ruleId, reason, hint } = describe(issue, node)
  return [fault(ruleId, `${named(issue.path)} ${reason}`, source.place(node.start, node.end), { hint })]
}

function unknownKeys(
  keys: readonly string[],
  path: readonly PropertyKey[],
  root: GateNode,
  schema: z.core.$ZodType,
  source: SourceText,
): Diagnostic[] {
  const node = nodeAt(root, path)
  if (node?.type !== 'map') return []
  const known = keysOf(schemaAt(schema, path))
  const free = known.filter((key) => !node.entries.has(key))
  return keys.map((key) => {
    const span = node.entries.get(key)?.key ?? node
    const hint = didYouMean(nearest(key, free)) ?? `known here: ${known.join(', ')}`
    return fault('key-unknown', `The key \`${key}\` is not known here`, source.place(span.start, span.end), { hint })
  })
}

function missingKey(issue: Issue, root: GateNode, schema: z.core.$ZodType, source: SourceText): Diagnostic {
  const parent = nodeAt(root, issue.path.slice(0, -1)) ?? root
  const key = String(issue.path.at(-1))
  const meaning = meaningAt(schema, issue.path)
  const hint = `add \`${key}\`${meaning === undefined ? '' : `: ${meaning}`}`
  return fault('key-missing', `The key \`${key}\` is missing`, source.place(parent.start), { hint })
}

interface Description {
  readonly ruleId: string
  readonly reason: string
  readonly hint?: string | undefined
}

function describe(issue: Issue, node: GateNode): Description {
  switch (issue.code) {
    case 'invalid_type':
      return {
        ruleId: 'type-mismatch',
        reason: `is ${kindOf(node)}; it must be ${expected(issue.expected)}`,
        hint: typeHint(issue.expected, node),
      }
    case 'invalid_value':
      return {
        ruleId: 'value-not-allowed',
        reason: `must be one of ${issue.values.join(', ')}`,
        hint: valueHint(issue.values, node),
      }
    case 'invalid_format':
      return { ruleId: 'value-malformed', reason: `is not written as it must be: ${formatWords(issue)}` }
    case 'too_small':
      return {
        ruleId: 'value-too-small',
        reason: `must have ${bound(issue.origin, issue.minimum, issue.inclusive ? 'at least' : 'more than')}`,
      }
    case 'too_big':
      return {
        ruleId: 'value-too-large',
        reason: `must have ${bound(issue.origin, issue.maximum, issue.inclusive ? 'at most' : 'less than')}`,
      }
    default:
      return { ruleId: 'value-invalid', reason: `is not allowed: ${issue.message}` }
  }
}

function named(path: readonly PropertyKey[]): string {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'The record'
  return typeof path.at(-1) === 'number' ? `An entry of \`${String(key)}\`` : `\`${String(key)}\``
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
}

function expected(type: string): string {
  return typeWords[type] ?? type
}

function kindOf(node: GateNode): string {
  if (node.type === 'list') return 'a list'
  if (node.type === 'map') return 'a map of keys'
  if (node.value === null) return 'empty'
  return typeof node.value === 'string' ? 'text' : `the ${typeof node.value} ${node.value}`
}

function typeHint(type: string, node: GateNode): string | undefined {
  if (node.type === 'scalar' && node.value === null) return 'write a value, or leave the key out if it is optional'
  if (type === 'string' && node.type === 'scalar') return 'put it in quotes'
  if (type === 'array') return 'write each entry on a line of its own that begins with `- `'
  return type === 'string' && node.type === 'map'
    ? 'a text that holds a colon and a space must stand in quotes'
    : undefined
}

function valueHint(values: readonly unknown[], node: GateNode): string | undefined {
  return node.type === 'scalar' ? didYouMean(nearest(String(node.value), values.map(String))) : undefined
}

function formatWords(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'date') return 'a date that exists, such as `2024-02-22`'
  return issue.format === 'url' ? 'a whole address that begins with `https://`' : issue.message
}

const units: Readonly<Record<string, readonly [string, string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
}

function bound(origin: string, limit: number | bigint, words: string): string {
  const unit = units[origin]
  return unit === undefined ? `a value of ${words} ${limit}` : `${words} ${limit} ${unit[Number(limit) === 1 ? 0 : 1]}`
}
