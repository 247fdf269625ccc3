import { partsOf } from './parts-of.js'

/** Words of a base that both sides changed, each in its way. */
export interface MergeConflict {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** Two changed texts of one base, made one: `text` is absent where both changed the same words differently. */
export function mergeEdits(
  base: string,
  ours: string,
  theirs: string,
  locale: string,
): { readonly text: string | undefined; readonly conflicts: readonly MergeConflict[] } {
  const versions = [
    { id: 'ours', text: ours },
    { id: 'theirs', text: theirs },
  ]
  const conflicts: MergeConflict[] = []
  const pieces: string[] = []
  let at = 0
  for (const { from, to, alternatives } of partsOf(base, versions, locale)) {
    const [first, second] = alternatives
    pieces.push(base.slice(at, from), first?.text ?? '')
    if (first !== undefined && second !== undefined) {
      conflicts.push({ base: base.slice(from, to), ours: first.text, theirs: second.text })
    }
    at = to
  }
  return { text: conflicts.length === 0 ? [...pieces, base.slice(at)].join('') : undefined, conflicts }
}
