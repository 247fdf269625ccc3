import { nearest, type Place } from '@rapporteur/diagnostics'
import type { LocalizedInline } from '@rapporteur/model'
import { type Context, type FormRequest, formMissing } from '../language/context.js'

/** The name of a State or of a delegation in the form asked for; `name` where none is. */
export function localizeState(
  code: string,
  form: FormRequest | undefined,
  place: Place,
  context: Context,
): readonly LocalizedInline[] {
  const name = stateName(code, form?.name ?? 'name', context)
  if (name !== undefined) return [{ type: 'text', value: name }]
  reportMissing(code, form, place, context)
  return []
}

/** The name that stands in lists; that of a delegation of the dossier may be its name and nothing else. */
export function listName(code: string, context: Context): string | undefined {
  return stateName(code, 'list', context) ?? stateName(code, 'name', context)
}

/** A delegation of the dossier is named in its catalogue, at `<id>.name` and `<id>.name.<form>`; a State in the table of names. */
export function stateName(code: string, form: string, { language }: Context): string | undefined {
  const key = form === 'name' ? `${code}.name` : `${code}.name.${form}`
  const delegation = language.texts.namespaces.get('delegations')?.get(key)?.value
  if (delegation !== undefined) return delegation
  const forms = Object.hasOwn(language.states, code) ? language.states[code] : undefined
  return forms !== undefined && Object.hasOwn(forms, form) ? forms[form] : undefined
}

function reportMissing(code: string, form: FormRequest | undefined, place: Place, context: Context): void {
  if (form !== undefined && stateName(code, 'name', context) !== undefined) {
    formMissing(context, form, `The name of ${code}`)
    return
  }
  const near = nearest(code, Object.keys(context.language.states))
  context.report({
    ruleId: 'state-unknown',
    reason: `No State or delegation “${code}” has a name in ${context.language.profile.locale}`,
    place,
    ...(near === undefined ? {} : { hint: `did you mean “${near}”?` }),
  })
}
