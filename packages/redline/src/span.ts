/** A stretch of a base text as its versions leave or change it. */
export type Span =
  | { readonly type: 'kept'; readonly text: string }
  /** All who change these words change them alike. */
  | { readonly type: 'change'; readonly deleted: string; readonly inserted: string; readonly by: readonly string[] }
  /** Changed differently; `base` has the words concerned. */
  | {
      readonly type: 'conflict'
      readonly base: string
      readonly alternatives: readonly { readonly text: string; readonly by: readonly string[] }[]
    }

/**
 * Struck words and those that replace them never run together: where neither ends in a space, at the end of a text, both
 * take the space before them along.
 */
export function spaced(spans: readonly Span[]): readonly Span[] {
  const list: Span[] = []
  for (const span of spans) {
    const last = list.at(-1)
    const space = last?.type === 'kept' ? (/[^\S\u00A0\u2007\u202F]+$/u.exec(last.text)?.[0] ?? '') : ''
    if (last?.type !== 'kept' || space === '' || !runsTogether(span)) {
      list.push(span)
      continue
    }
    list.pop()
    if (space.length < last.text.length) list.push({ type: 'kept', text: last.text.slice(0, -space.length) })
    list.push(after(space, span))
  }
  return list
}

function runsTogether(span: Span): boolean {
  if (span.type === 'kept') return false
  if (span.type === 'change') return span.deleted !== '' && span.inserted !== '' && !/\s$/u.test(span.deleted)
  return span.base !== '' && !/\s$/u.test(span.base)
}

function after(space: string, span: Span): Span {
  if (span.type === 'kept') return { ...span, text: space + span.text }
  if (span.type === 'change') return { ...span, deleted: space + span.deleted, inserted: space + span.inserted }
  const alternatives = span.alternatives.map(({ text, by }) => ({ text: space + text, by }))
  return { ...span, base: space + span.base, alternatives }
}
