import type { LocalizedInline } from '@rapporteur/model'
import type { Context } from '../language/context.js'
import { joinText, plainText } from '../nodes/join-text.js'

/** Items joined as the language joins them; `Intl` sees their words, since Spanish writes “e” before an i. */
export function joinList(
  items: readonly (readonly LocalizedInline[])[],
  type: 'conjunction' | 'disjunction',
  { language }: Context,
): readonly LocalizedInline[] {
  const format = new Intl.ListFormat(language.profile.intl ?? language.profile.locale, { type, style: 'long' })
  let next = 0
  const joined = format.formatToParts(items.map(plainText)).flatMap((part): readonly LocalizedInline[] => {
    if (part.type !== 'element') return [{ type: 'text', value: part.value }]
    const item = items[next] ?? []
    next += 1
    return item
  })
  return joinText(joined)
}
