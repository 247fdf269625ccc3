import { distance } from 'fastest-levenshtein'

/** The known word closest to a mistyped one, for “did you mean”; nothing when none is close enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    if (candidate === word) return candidate
    const found = closeness(wanted, candidate.toLowerCase())
    if (found < bestDistance) {
      best = candidate
      bestDistance = found
    }
  }
  return best
}

// A third of the letters may differ, as compilers do it; letters in another order count as close, however many.
function closeness(wanted: string, candidate: string): number {
  const limit = Math.floor(Math.max(wanted.length, candidate.length, 3) / 3)
  if (Math.abs(wanted.length - candidate.length) > limit) return Number.POSITIVE_INFINITY
  const edits = distance(wanted, candidate)
  return edits <= limit || sortedLetters(wanted) === sortedLetters(candidate) ? edits : Number.POSITIVE_INFINITY
}

function sortedLetters(word: string): string {
  return [...word].sort().join('')
}
