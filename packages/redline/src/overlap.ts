import type { Edit } from './edit.js'

/**
 * Whether two edits cannot both be made as they stand: they change the same words, or one puts words in where the other
 * puts in or changes words. Changes of words that only adjoin can both be made.
 */
export function overlap(a: Edit, b: Edit): boolean {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)]
  return from < to || (from === to && (a.from === a.to || b.from === b.to))
}
