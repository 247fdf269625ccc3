/** A change of a base text: `base.slice(from, to)` becomes `text`. Offsets are UTF-16; edits are sorted and never touch. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The text that a list of edits makes of its base. */
export function applyEdits(base: string, edits: readonly Edit[]): string {
  return textWithin(base, edits, 0, base.length)
}

/** What edits make of `base.slice(from, to)`; each of them lies wholly within. */
export function textWithin(base: string, edits: readonly Edit[], from: number, to: number): string {
  const pieces: string[] = []
  let at = from
  for (const edit of edits) {
    pieces.push(base.slice(at, edit.from), edit.text)
    at = edit.to
  }
  return [...pieces, base.slice(at, to)].join('')
}
