import type { Place } from '@rapporteur/diagnostics'
import type {
  Block,
  Evidence,
  FootnoteReferenceNode,
  MessageArgument,
  NeutralInline,
  RecordText,
  ReferenceNode,
} from '@rapporteur/model'
import { describe, isRecordText } from './kinds.js'
import type { Evaluated } from './scope.js'

/** What a reference asks for, before numbers are known. */
export interface ReferenceRequest {
  readonly from: string
  readonly to?: string
  readonly document?: string
  readonly style?: 'locator'
  readonly place: Place
}

/** A footnote that a template makes; its number is settled by where its mark stands. */
export interface Note {
  readonly content: readonly { readonly bound: Bound; readonly evidence: readonly Evidence[]; readonly place: Place }[]
  readonly evidence: readonly Evidence[]
  /** Names of the members that it is printed for. */
  readonly members: readonly string[]
}

/** What settles while a tree is numbered. */
export interface Settling {
  readonly resolve: (request: ReferenceRequest) => ReferenceNode | undefined
  readonly mark: (note: Note) => FootnoteReferenceNode
}

/**
 * A node bound into a place of a template. It is made when the tree is numbered, in the order of the tree, because a
 * footnote or a reference inside it has no number before. `undefined` stands for a fault that was reported.
 */
export class Bound {
  readonly settle: (settling: Settling) => MessageArgument | undefined

  constructor(settle: (settling: Settling) => MessageArgument | undefined) {
    this.settle = settle
  }
}

/** A block bound into a place; the place stands alone in its paragraph, and the block takes the place of both. */
export class BoundBlock {
  readonly settle: (settling: Settling) => Block<NeutralInline>

  constructor(settle: (settling: Settling) => Block<NeutralInline>) {
    this.settle = settle
  }
}

/** A value of an expression, and where the expression stands. */
export interface Argument extends Evaluated {
  readonly place: Place
}

/** A node that needs nothing settled. */
export function constant(node: MessageArgument): Bound {
  return new Bound(() => node)
}

/** The node of a text of the record; a line end in it is a space. */
export function boundText(text: RecordText, evidence: readonly Evidence[], place: Place): NeutralInline {
  const value = oneLine(text.value)
  return {
    type: 'boundText',
    text: value === text.value ? text : { ...text, value: value as typeof text.value },
    evidence,
    place,
  }
}

/** A node for any value that can be printed; what cannot is told to `refuse`. */
export function bind(
  { value, evidence, place }: Argument,
  refuse: (ruleId: string, reason: string, hint: string) => void,
): Bound | undefined {
  if (value instanceof Bound) return value
  if (isRecordText(value)) return constant(boundText(value, evidence, place))
  if (typeof value === 'number' && Number.isFinite(value)) return constant({ type: 'number', value, style: 'digits' })
  if (typeof value === 'string') return constant({ type: 'literal', value: oneLine(value) })
  if (value === null) refuse('value-absent', 'The value is absent here.', 'Write it inside `{{#if …}}`.')
  else refuse('value-unprintable', `The value is ${describe(value)}.`, hintFor(value))
  return undefined
}

/** A node as it stands in a line: what only a message can take is wrapped as a value. */
export function asInline(node: MessageArgument, evidence: readonly Evidence[], place: Place): NeutralInline {
  switch (node.type) {
    case 'number':
    case 'date':
    case 'literal':
    case 'state':
    case 'states':
      return { type: 'value', argument: node, evidence, place }
    default:
      return node
  }
}

function oneLine(value: string): string {
  return value.replace(/[ \t]*(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])[ \t]*/g, ' ')
}

function hintFor(value: unknown): string {
  if (Array.isArray(value)) return 'Print each member with `{{#each …}}`, or all with `list`, `states` or `cites`.'
  return typeof value === 'boolean' ? 'Use it in `{{#if …}}`.' : 'Name one of its fields.'
}
