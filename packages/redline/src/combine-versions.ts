import { partsOf } from './parts-of.js'
import { type Span, spaced } from './span.js'
import type { Version } from './version.js'

/**
 * A base with all that its versions change: what several change alike is one change by all of them, what they change
 * differently is a conflict. Alternatives and ids stand in the order of the versions.
 */
export function combineVersions(base: string, versions: readonly Version[], locale: string): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { from, to, alternatives } of partsOf(base, versions, locale)) {
    if (at < from) spans.push({ type: 'kept', text: base.slice(at, from) })
    const [first, ...others] = alternatives
    if (first === undefined) continue
    const words = base.slice(from, to)
    if (others.length > 0) spans.push({ type: 'conflict', base: words, alternatives })
    else spans.push({ type: 'change', deleted: words, inserted: first.text, by: first.by })
    at = to
  }
  if (at < base.length) spans.push({ type: 'kept', text: base.slice(at) })
  return spaced(spans)
}
