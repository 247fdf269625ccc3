import type { LocalizedInline } from '@rapporteur/model'
import { plainText } from '@rapporteur/pdf'

/** The part of inlines whose words stand between two offsets of their text; what has no words goes with what follows it. */
export function sliceInlines(
  children: readonly LocalizedInline[],
  from: number,
  to: number,
): readonly LocalizedInline[] {
  let at = 0
  return children.flatMap((child): readonly LocalizedInline[] => {
    const start = at
    at += plainText([child]).length
    if (at === start) return start >= from && start < to ? [child] : []
    if (at <= from || start >= to) return []
    // A mark at the end of a whole child goes with it.
    const [low, high] = [Math.max(0, from - start), at <= to ? Number.POSITIVE_INFINITY : to - start]
    if ('value' in child) return [{ ...child, value: child.value.slice(low, high) }]
    return 'children' in child ? [{ ...child, children: sliceInlines(child.children, low, high) }] : [child]
  })
}
