import type { Fault } from '@rapporteur/diagnostics'
import { parseInline } from '@rapporteur/markdown'
import type { CatalogueMessage } from '@rapporteur/model'

/** A piece of a message: words, a place for a value, or emphasis over further pieces. */
export type MessagePart =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'placeholder'; readonly name: string; readonly form?: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly MessagePart[] }

/** The pieces of a message and what is wrong with it. */
export interface ParsedMessage {
  readonly parts: readonly MessagePart[]
  readonly faults: readonly Omit<Fault, 'source'>[]
}

type Placeholder = Extract<MessagePart, { type: 'placeholder' }>

const placeholderPattern = /\{\{\s*([\p{L}_][\p{L}\p{N}_-]*)\s*(?:,\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*)?\}\}/gu
const placePattern = /\uE000(\d+)\uE001/u
const htmlTag = /<\/?[a-z!][^<>]*>/iu

/** Splits a message into words, `{{name}}`, `{{name, form}}` and emphasis; refuses nested calls, HTML and other braces. */
export function parseMessage(message: CatalogueMessage): ParsedMessage {
  const refused = refusals(message)
  if (refused.length > 0) return { parts: [], faults: refused }
  const placeholders: Placeholder[] = []
  const source = message.value.replace(placeholderPattern, (_, name: string, form: string | undefined) => {
    placeholders.push({ type: 'placeholder', name, ...(form === undefined ? {} : { form }) })
    return `\uE000${placeholders.length - 1}\uE001`
  })
  if (!source.includes('*')) return { parts: split(source, placeholders), faults: [] }
  const { children, diagnostics } = parseInline(source, message.place.file, message.place.start)
  return { parts: children.flatMap((child) => emphasized(child, placeholders)), faults: diagnostics }
}

/** The names that a message uses, in order, each as often as it stands there; empty for a message that is refused. */
export function placeholdersOf(parts: readonly MessagePart[]): readonly Placeholder[] {
  return parts.flatMap((part) => {
    if (part.type === 'text') return []
    return part.type === 'placeholder' ? [part] : placeholdersOf(part.children)
  })
}

function refusals({ value, place }: CatalogueMessage): readonly Omit<Fault, 'source'>[] {
  if (value.includes('$t(')) {
    return [
      {
        ruleId: 'message-nesting',
        reason: 'A message calls another with “$t(…)”',
        place,
        hint: 'write the words of the other message here, or pass it as an argument from the template',
      },
    ]
  }
  const rest = value.replace(placeholderPattern, '')
  const bracesLeft = /\{\{|\}\}/u.test(rest) || /\{\{\{|\}\}\}/u.test(value)
  if (!bracesLeft && !htmlTag.test(rest) && !/[\uE000\uE001]/u.test(value)) return []
  return [
    {
      ruleId: 'message-markup',
      reason: 'A message holds markup',
      place,
      hint: 'only {{name}}, {{name, form}}, *emphasis* and **strong emphasis** may stand in a message',
    },
  ]
}

function split(source: string, placeholders: readonly Placeholder[]): readonly MessagePart[] {
  return source.split(placePattern).flatMap((piece, index): readonly MessagePart[] => {
    const placeholder = index % 2 === 1 ? placeholders[Number(piece)] : undefined
    if (placeholder !== undefined) return [placeholder]
    return piece === '' ? [] : [{ type: 'text', value: piece }]
  })
}

type InlineNode = ReturnType<typeof parseInline>['children'][number]

function emphasized(node: InlineNode, placeholders: readonly Placeholder[]): readonly MessagePart[] {
  if (node.type === 'text') return split(node.value, placeholders)
  if (node.type !== 'emphasis' && node.type !== 'strong') return []
  return [{ type: node.type, children: node.children.flatMap((child) => emphasized(child, placeholders)) }]
}
