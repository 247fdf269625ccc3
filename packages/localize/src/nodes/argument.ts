import type { Place } from '@rapporteur/diagnostics'
import type { LocalizedInline, MessageArgument } from '@rapporteur/model'
import { type Context, type FormRequest, formMissing } from '../language/context.js'
import { localizeDate } from '../values/date.js'
import { localizeNumber } from '../values/number.js'
import { localizeState } from '../values/state.js'
import { localizeStates } from '../values/state-list.js'
import { localizeInline } from './index.js'

/** What stands at a placeholder: a value in words of the language, or any node. */
export function localizeArgument(
  argument: MessageArgument,
  form: FormRequest | undefined,
  place: Place,
  context: Context,
): readonly LocalizedInline[] {
  switch (argument.type) {
    case 'number':
      return localizeNumber(argument, form, place, context)
    case 'date':
      return localizeDate(argument, form, place, context)
    case 'state':
      return localizeState(argument.code, form, place, context)
    case 'states':
      return localizeStates(argument.codes, form, place, context)
    case 'literal':
      if (form !== undefined) formMissing(context, form, 'A literal value')
      return [{ type: 'text', value: argument.value.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ') }]
    default:
      return localizeInline(argument, context, form)
  }
}
