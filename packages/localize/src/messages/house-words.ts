import type { Place } from '@rapporteur/diagnostics'
import type { LocalizedInline } from '@rapporteur/model'
import type { Context, FormRequest } from '../language/context.js'
import { composeMessage } from './compose-message.js'
import { houseNamespace } from './house-namespace.js'

/** How house words are asked for. */
export interface HouseWords {
  readonly key: string
  readonly values?: Readonly<Record<string, readonly LocalizedInline[] | string>>
  /** Values that the message may ask a grammatical form of. */
  readonly declined?: Readonly<Record<string, (form: FormRequest | undefined) => readonly LocalizedInline[]>>
  readonly place: Place
  readonly form?: FormRequest | undefined
  readonly count?: number
}

/** A message of the namespace `localize`, with values that are already in words. */
export function houseWords(words: HouseWords, context: Context): readonly LocalizedInline[] {
  const { values = {}, declined = {} } = words
  return composeMessage(
    {
      namespace: houseNamespace,
      key: words.key,
      place: words.place,
      form: words.form,
      ...(words.count === undefined ? {} : { count: words.count }),
      required: [...Object.keys(values), ...Object.keys(declined)],
      resolve: (name, form) => {
        if (Object.hasOwn(declined, name)) return declined[name]?.(form)
        const value = Object.hasOwn(values, name) ? values[name] : undefined
        return typeof value === 'string' ? [{ type: 'text', value }] : value
      },
    },
    context,
  )
}
