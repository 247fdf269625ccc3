import { nearest, type Place } from '@rapporteur/diagnostics'
import type { CatalogueMessage, LocalizedInline } from '@rapporteur/model'
import type { Context, FormRequest } from '../language/context.js'
import { joinText } from '../nodes/join-text.js'
import { houseNamespace } from './house-namespace.js'
import type { Choice } from './messages.js'
import { type MessagePart, parseMessage, placeholdersOf } from './parse-message.js'
import { sentenceCase } from './sentence-case.js'

/** A message to set: which, where it is called, and what stands at each of its placeholders (undefined for an unknown name). */
export interface MessageRequest extends Choice {
  readonly place: Place
  readonly form?: FormRequest | undefined
  readonly resolve: (
    name: string,
    form: FormRequest | undefined,
    place: Place,
  ) => readonly LocalizedInline[] | undefined
  /** Names that the message must use, so that nothing of a paper is lost in one language. */
  readonly required: readonly string[]
}

/** Makes nodes of a message; a fault is reported and leaves nothing in its place. */
export function composeMessage(request: MessageRequest, context: Context): readonly LocalizedInline[] {
  const message = chooseMessage(request, context)
  if (message === undefined) return []
  const { parts, faults } = parseMessage(message)
  for (const fault of faults) context.report(fault)
  if (faults.length > 0) return []
  reportUnused(request, message, parts, context)
  const joined = joinText(parts.flatMap((part) => localizePart(part, message.place, request, context)))
  const children = beginsWithName(parts, request) ? sentenceCase(joined, context.language.profile.locale) : joined
  reportOrder(children, message, request, context)
  return children
}

/**
 * Whether a message is a sentence that begins with what is put into it. It is a sentence if it ends like one; the joining
 * words of the program itself never are.
 */
function beginsWithName(parts: readonly MessagePart[], { namespace }: MessageRequest): boolean {
  const last = parts.at(-1)
  const ends = last?.type === 'text' && /[.;:?!]$/.test(last.value)
  const endsInNote = last?.type === 'placeholder' && /[.;:?!]$/.test(textBefore(parts))
  return parts[0]?.type === 'placeholder' && (ends || endsInNote) && namespace !== houseNamespace
}

function textBefore(parts: readonly MessagePart[]): string {
  const part = parts.at(-2)
  return part?.type === 'text' ? part.value : ''
}

function chooseMessage(request: MessageRequest, context: Context): CatalogueMessage | undefined {
  const { namespace, form, place } = request
  const key = form === undefined ? request.key : `${request.key}.${form.name}`
  const chosen = context.messages.choose({ ...request, key })
  if (chosen.found) return chosen.message
  const { locale } = context.language.profile
  if (form !== undefined) {
    const reason = `Message “${namespace}.${request.key}” has no form “${form.name}” in ${locale}`
    context.report({ ruleId: 'form-missing', reason, place: form.place, hint: `write the key “${chosen.key}”` })
    return undefined
  }
  const near = nearest(chosen.key, context.messages.keys(namespace))
  const category = chosen.ruleId === 'plural-missing' ? ` (plural form “${chosen.category}”)` : ''
  context.report({
    ruleId: chosen.ruleId,
    reason: `No message “${chosen.key}”${category} in ${locale}/${namespace}.json`,
    place,
    hint: near === undefined ? `add it to ${locale}/${namespace}.json` : `did you mean “${near}”?`,
  })
  return undefined
}

function localizePart(
  part: MessagePart,
  place: Place,
  request: MessageRequest,
  context: Context,
): readonly LocalizedInline[] {
  if (part.type === 'text') return [part]
  if (part.type !== 'placeholder') {
    const children = part.children.flatMap((child) => localizePart(child, place, request, context))
    return [{ type: part.type, children: joinText(children) }]
  }
  const form = part.form === undefined ? undefined : { name: part.form, place }
  const nodes = request.resolve(part.name, form, place)
  if (nodes !== undefined) return nodes
  const reason = `Nothing is called “${part.name}” in message “${request.namespace}.${request.key}”`
  const near = nearest(part.name, [...request.required, ...Object.keys(context.language.terms)])
  const hint = near === undefined ? {} : { hint: `did you mean “${near}”?` }
  context.report({ ruleId: 'placeholder-unknown', reason, place, ...hint })
  return []
}

function reportUnused(
  { required, namespace, key }: MessageRequest,
  message: CatalogueMessage,
  parts: readonly MessagePart[],
  context: Context,
): void {
  const used = new Set(placeholdersOf(parts).map(({ name }) => name))
  for (const name of required) {
    if (used.has(name)) continue
    const reason = `Message “${namespace}.${key}” does not use its argument “${name}”`
    const hint = `put {{${name}}} where the language wants it`
    context.report({ ruleId: 'placeholder-missing', reason, place: message.place, hint })
  }
}

function reportOrder(
  children: readonly LocalizedInline[],
  message: CatalogueMessage,
  { namespace, key }: MessageRequest,
  context: Context,
): void {
  const marks = footnoteMarks(children)
  const inOrder = marks.every((mark, index) => index === 0 || mark > (marks[index - 1] ?? mark))
  if (inOrder) return
  context.report({
    ruleId: 'footnote-order',
    reason: `Message “${namespace}.${key}” sets its footnote marks in the order ${marks.join(', ')}`,
    place: message.place,
    hint: 'recast the sentence so that each mark stands once, in the order of the original',
  })
}

/** Numbers of the footnote marks of a line, in the order in which they stand. */
export function footnoteMarks(children: readonly LocalizedInline[]): readonly number[] {
  return children.flatMap((child) => {
    if (child.type === 'footnoteReference') return [child.number]
    return 'children' in child ? footnoteMarks(child.children) : []
  })
}
