import type { LocalizedInline, NeutralInline } from '@rapporteur/model'
import { type Context, type FormRequest, formMissing } from '../language/context.js'
import { boundText } from './bound-text.js'
import { lineBreak } from './break.js'
import { citation } from './citation.js'
import { emphasis } from './emphasis.js'
import { footnoteReference } from './footnote-reference.js'
import type { Handler } from './handler.js'
import { inlineList } from './inline-list.js'
import { joinText } from './join-text.js'
import { link } from './link.js'
import { message } from './message.js'
import { redline } from './redline.js'
import { reference } from './reference.js'
import { symbol } from './symbol.js'
import { text } from './text.js'
import { tracked } from './tracked.js'
import { value } from './value.js'

const handlers: { readonly [T in NeutralInline['type']]: Handler<T> } = {
  boundText,
  break: lineBreak,
  citation,
  deletion: tracked,
  emphasis,
  footnoteReference,
  inlineList,
  insertion: tracked,
  link,
  message,
  redline,
  reference,
  strong: emphasis,
  symbol,
  text,
  value,
}

/** Nodes that decline; of any other a form is a fault. */
const withForms: ReadonlySet<string> = new Set(['boundText', 'citation', 'inlineList', 'message', 'reference', 'value'])

/** One neutral node in words of the language; nothing where a fault was reported. */
export function localizeInline(node: NeutralInline, context: Context, form?: FormRequest): readonly LocalizedInline[] {
  if (form !== undefined && !withForms.has(node.type)) formMissing(context, form, `A node of type “${node.type}”`)
  // The table guarantees that handler and node agree; TypeScript cannot follow a union through an index.
  const handler = handlers[node.type] as Handler<NeutralInline['type']>
  return handler(node as never, context, form)
}

/** A line of neutral nodes in words of the language, with what the language puts between sentences. */
export function localizeInlines(nodes: readonly NeutralInline[], context: Context): readonly LocalizedInline[] {
  const { sentenceSpace } = context.language.profile
  const spaced = nodes.map((node, index) => (isSentenceSpace(nodes, index) ? textNode(sentenceSpace) : node))
  return joinText(spaced.flatMap((node) => localizeInline(node, context)))
}

/** White space of a template between two places; an author's own spaces stand beside words that the author wrote. */
function isSentenceSpace(nodes: readonly NeutralInline[], index: number): boolean {
  const node = nodes[index]
  const before = nodes[index - 1]
  const after = nodes[index + 1]
  return node?.type === 'text' && /^\s+$/.test(node.value) && isPlace(before) && isPlace(after)
}

function isPlace(node: NeutralInline | undefined): boolean {
  return node !== undefined && places.has(node.type)
}

const places: ReadonlySet<NeutralInline['type']> = new Set(['message', 'boundText', 'redline', 'footnoteReference'])

const textNode = (value: string): NeutralInline => ({ type: 'text', value })
