import type { Place } from '@rapporteur/diagnostics'
import type { LocaleProfile, LocalizedInline } from '@rapporteur/model'
import type { Context, FormRequest } from '../language/context.js'
import { joinList } from './join-list.js'
import { listName, localizeState } from './state.js'

/** Names of States in the alphabetical order of the language, each in the form asked for, or in that of lists. */
export function localizeStates(
  codes: readonly string[],
  form: FormRequest | undefined,
  place: Place,
  context: Context,
): readonly LocalizedInline[] {
  const items = sortStates(codes, context).map((code) => {
    const name = form === undefined ? listName(code, context) : undefined
    if (name !== undefined) return [{ type: 'text' as const, value: name }]
    return localizeState(code, form, place, context)
  })
  return joinList(items, 'conjunction', context)
}

/** Codes in the order of their names in lists; equal names keep the order of their codes. */
export function sortStates(codes: readonly string[], context: Context): readonly string[] {
  const { profile } = context.language
  const extension = profile.collation === undefined ? '' : `-u-co-${profile.collation}`
  const collator = new Intl.Collator(`${profile.locale}${extension}`)
  const keys = new Map(codes.map((code) => [code, sortKey(listName(code, context) ?? code, profile)]))
  return codes.toSorted((a, b) => collator.compare(keys.get(a) ?? a, keys.get(b) ?? b) || (a < b ? -1 : 1))
}

/** What alphabetical order sees of a name: the Arabic article, for one, does not count. */
function sortKey(name: string, { sortIgnore }: LocaleProfile): string {
  const passed = sortIgnore.find((beginning) => name.startsWith(beginning) && name.length > beginning.length)
  return passed === undefined ? name : name.slice(passed.length)
}
