import type { Fault, Place } from '@rapporteur/diagnostics'
import type { Messages } from '../messages/messages.js'
import type { Language } from './language.js'

/** What each node is localized with; `report` collects, so one pass finds every fault. */
export interface Context {
  readonly language: Language
  readonly messages: Messages
  readonly report: (fault: Omit<Fault, 'source'>) => void
}

/** A grammatical form that a message asks of what it names, and where the message stands. */
export interface FormRequest {
  readonly name: string
  readonly place: Place
}

/** Reports a form that does not exist; a form never falls back to another. */
export function formMissing(context: Context, form: FormRequest, what: string, hint?: string): void {
  context.report({
    ruleId: 'form-missing',
    reason: `${what} has no form “${form.name}” in ${context.language.profile.locale}`,
    place: form.place,
    ...(hint === undefined ? {} : { hint }),
  })
}
