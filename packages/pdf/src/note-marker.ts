import type { LayoutContext } from './context.js'

/** What the mark of a note and the note itself begin with: a number of the paper, or a letter of a table of its own. */
export function noteMarker(
  { lettered, number }: { readonly lettered?: true; readonly number: number },
  context: LayoutContext,
): string {
  return lettered ? letters(number) : context.digits(number)
}

/** `a` to `z`, then `aa`: the letters are Latin in every language, as figures and symbols are. */
function letters(ordinal: number): string {
  const last = String.fromCharCode(0x61 + ((ordinal - 1) % 26))
  return ordinal > 26 ? letters(Math.floor((ordinal - 1) / 26)) + last : last
}
