import type { LocalizedText, RecordText } from '@rapporteur/model'
import { type Context, type FormRequest, formMissing } from '../language/context.js'

/**
 * A text of the record in the language of the paper. Without a translation it stands in its own language, marked by
 * `locale`, and is an information or, in a final build, an error.
 */
export function localizeRecordText(
  text: RecordText,
  form: FormRequest | undefined,
  context: Context,
): readonly LocalizedText[] {
  const { texts, profile } = context.language
  const translations = texts.namespaces.get(text.namespace)
  if (form !== undefined) {
    const declined = translations?.get(`${text.key}.${form.name}`)
    if (declined !== undefined) return leaf(declined.value)
    const hint = `write the key “${text.key}.${form.name}” in the dossier’s ${profile.locale}/${text.namespace}.json`
    formMissing(context, form, `The text “${text.namespace}.${text.key}”`, hint)
    return []
  }
  if (text.locale === profile.locale) return leaf(text.value)
  const translation = translations?.get(text.key)
  if (translation !== undefined) return leaf(translation.value)
  reportUntranslated(text, context)
  return leaf(text.value, text.locale)
}

/** A value is one run of words: a line end in it is a space, and nothing in it is read as anything else. */
function leaf(value: string, locale?: string): readonly LocalizedText[] {
  const line = value.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ')
  return [{ type: 'text', value: line, ...(locale === undefined ? {} : { locale }) }]
}

function reportUntranslated(text: RecordText, { language, report }: Context): void {
  report({
    severity: language.final ? 'error' : 'info',
    ruleId: 'text-untranslated',
    reason: `The text “${text.namespace}.${text.key}” has no translation in ${language.profile.locale}`,
    place: text.place,
    hint: `write it in the dossier’s locales/${language.profile.locale}/${text.namespace}.json`,
  })
}
