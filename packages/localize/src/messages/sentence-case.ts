import type { LocalizedInline } from '@rapporteur/model'

/**
 * A line with a capital letter at its beginning, for a sentence that begins with a name: names stand in catalogues
 * with the small article that they have inside a sentence. Scripts without case are as they were.
 */
export function sentenceCase(children: readonly LocalizedInline[], locale: string): readonly LocalizedInline[] {
  const [first, ...rest] = children
  if (first === undefined) return children
  if (first.type === 'text') return [{ ...first, value: capitalized(first.value, locale) }, ...rest]
  if (!('children' in first)) return children
  return [{ ...first, children: sentenceCase(first.children, locale) }, ...rest]
}

function capitalized(value: string, locale: string): string {
  const [letter = ''] = value
  return letter.toLocaleUpperCase(locale) + value.slice(letter.length)
}
