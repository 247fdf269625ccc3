import type { Place } from '@rapporteur/diagnostics'
import type { LocalizedInline, MessageArgument, MessageNode, MessageNote } from '@rapporteur/model'
import type { Context, FormRequest } from '../language/context.js'
import { composeMessage } from '../messages/compose-message.js'
import { localizeArgument } from './argument.js'
import type { Handler } from './handler.js'

/** A sentence of the house: its plural and context form chosen, its arguments and the terms of the house put in. */
export const message: Handler<'message'> = (node, context, form) => {
  const note = context.language.notes?.get(node.namespace)?.get(node.key)
  const arguments_ = node.arguments
  const counted = note?.plural ?? 'count'
  const count = countOf(node, counted, note, context)
  const contextName = contextOf(arguments_.context)
  reportArguments(node, note, counted, context)
  const declared = note === undefined ? Object.keys(arguments_) : note.arguments
  const mayOmit = (name: string) => name === 'context' || (name === counted && numberOf(arguments_[name]) !== undefined)
  const required = declared.filter((name) => Object.hasOwn(arguments_, name) && !mayOmit(name))
  return composeMessage(
    {
      namespace: node.namespace,
      key: node.key,
      place: node.place,
      form,
      required,
      ...(count === undefined ? {} : { count }),
      ...(contextName === undefined || (note !== undefined && note.contexts === undefined)
        ? {}
        : { context: contextName }),
      resolve: (name, asked, place) => resolve(name, asked, place, node, note, context),
    },
    context,
  )
}

function resolve(
  name: string,
  form: FormRequest | undefined,
  place: Place,
  node: MessageNode,
  note: MessageNote | undefined,
  context: Context,
): readonly LocalizedInline[] | undefined {
  const argument = Object.hasOwn(node.arguments, name) ? node.arguments[name] : undefined
  if (argument !== undefined) return localizeArgument(argument, form, place, context)
  // Reported at the call by `reportArguments`: the message is right to use what its note promises.
  if (note?.arguments.includes(name)) return []
  return term(name, form, context)
}

/** A term is spelled as the house spells it; `{{statesParties, of}}` is the key `statesParties.of`. */
function term(name: string, form: FormRequest | undefined, context: Context): readonly LocalizedInline[] | undefined {
  const { terms, profile } = context.language
  const key = form === undefined ? name : `${name}.${form.name}`
  const value = Object.hasOwn(terms, key) ? terms[key] : undefined
  if (value !== undefined) return [{ type: 'text', value }]
  if (form === undefined || !Object.hasOwn(terms, name)) return undefined
  const reason = `The term “${name}” has no form “${form.name}” in ${profile.locale}`
  context.report({
    ruleId: 'form-missing',
    reason,
    place: form.place,
    hint: `write “${key}” in the terms of the house`,
  })
  return []
}

function countOf(
  { arguments: given, namespace, key }: MessageNode,
  counted: string,
  note: MessageNote | undefined,
  { messages }: Context,
): number | undefined {
  const argument = Object.hasOwn(given, counted) ? membersOf(given[counted]) : undefined
  const isPlural = note === undefined ? messages.hasPlural(namespace, key) : note.plural !== undefined
  return isPlural ? argument : undefined
}

function numberOf(argument: MessageArgument | undefined): number | undefined {
  const value = argument?.type === 'value' ? argument.argument : argument
  return value?.type === 'number' ? value.value : undefined
}

/** What a plural depends on: a number, or how many members a list has. */
function membersOf(argument: MessageArgument | undefined): number | undefined {
  if (argument?.type === 'inlineList') return argument.items.length
  return argument?.type === 'citation' ? 1 : numberOf(argument)
}

function contextOf(argument: MessageArgument | undefined): string | undefined {
  const value = argument?.type === 'value' ? argument.argument : argument
  return value?.type === 'literal' ? value.value : undefined
}

function reportArguments(node: MessageNode, note: MessageNote | undefined, counted: string, { report }: Context): void {
  if (note === undefined) return
  const needed = note.plural === undefined ? note.arguments : [...new Set([...note.arguments, counted])]
  const name = `“${node.namespace}.${node.key}”`
  for (const missing of needed.filter((one) => !Object.hasOwn(node.arguments, one))) {
    const hint = `write ${missing}=… in the call`
    report({ ruleId: 'argument-missing', reason: `Message ${name} is not given “${missing}”`, place: node.place, hint })
  }
  const known = new Set([...needed, ...(note.contexts === undefined ? [] : ['context'])])
  for (const extra of Object.keys(node.arguments).filter((one) => !known.has(one))) {
    const hint = `the note knows: ${[...known].join(', ') || 'no argument'}`
    report({
      ruleId: 'argument-unknown',
      reason: `Message ${name} has no argument “${extra}”`,
      place: node.place,
      hint,
    })
  }
}
