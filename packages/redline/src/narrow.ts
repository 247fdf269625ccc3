import type { Word } from './word.js'

/**
 * Where new words only join an old one, what is put in: `Parties?` → `Parties and others?` puts in ` and others`. Nothing
 * where the word itself changes, or where what is put in would begin with a comma or end with a bracket: then punctuation
 * goes with its word, and the word is changed whole.
 */
export function narrow(one: Word, many: readonly Word[]): { readonly at: number; readonly text: string } | undefined {
  const [first, last] = [many[0], many.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const whole = many.map(({ text }) => text).join('')
  const starts = bounds(first)
  const ends = bounds(last).map((bound) => bound - last.text.length + whole.length)
  for (const at of bounds(one).toReversed()) {
    const end = whole.length - (one.text.length - at)
    if (!starts.includes(at) || !ends.includes(end) || end <= at) continue
    const text = whole.slice(at, end)
    if (whole.startsWith(one.text.slice(0, at)) && whole.endsWith(one.text.slice(at)) && stands(text))
      return { at, text }
  }
  return undefined
}

/** Where the parts of a word begin and end. */
function bounds({ text, letters, lettersEnd, punctuationEnd }: Word): readonly number[] {
  return [...new Set([0, letters, lettersEnd, punctuationEnd, text.length])]
}

/** Whether words can stand by themselves: no sign at their beginning that goes with a word before them, none at the end. */
function stands(text: string): boolean {
  return (
    /[\p{L}\p{N}\p{S}]/u.test(text) &&
    !/^\s*(?![\p{Ps}\p{Pi}¿¡])\p{P}/u.test(text) &&
    !/[\p{Ps}\p{Pi}¿¡]\s*$/u.test(text)
  )
}
