import type { LocalizedInline } from '@rapporteur/model'

/** Runs of text that follow each other in one language, made into one; empty ones left out. */
export function joinText(children: readonly LocalizedInline[]): readonly LocalizedInline[] {
  const joined: LocalizedInline[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (child.type === 'text' && child.value === '') continue
    if (child.type === 'text' && last?.type === 'text' && last.locale === child.locale) {
      joined[joined.length - 1] = { ...last, value: last.value + child.value }
    } else joined.push(child)
  }
  return joined
}

/** The words of a line without its marks, for sorting and for joins that depend on sound. */
export function plainText(children: readonly LocalizedInline[]): string {
  return children
    .map((child) => {
      if ('value' in child) return child.value
      return 'children' in child ? plainText(child.children) : ''
    })
    .join('')
}
