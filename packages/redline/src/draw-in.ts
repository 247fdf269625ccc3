import { type Hunk, type Words, weightOf } from './hunk.js'

/** An unchanged run is short with at most two words of eight letters together, such as “of the”. */
const short = { words: 2, weight: 8 }

/** One that is no heavier than the changes on both sides of it is drawn in with at most this many words. */
const outweighedWords = 4

/**
 * Unchanged runs of few short words between changes are drawn into them, since words that stay by chance make a redline
 * hard to read. Words that are only put in, or only struck, stay apart, and so do changes of different sentences.
 */
export function drawIn(hunks: readonly Hunk[], old: Words, proposed: Words): readonly Hunk[] {
  const boundaries = new Set(old.sentences)
  const drawn: Hunk[] = []
  for (const hunk of hunks) {
    const last = drawn.at(-1)
    if (last !== undefined && isIsland(last, hunk, old, proposed) && !crosses(boundaries, last.to, hunk.from)) {
      drawn[drawn.length - 1] = { ...hunk, from: last.from, newFrom: last.newFrom }
    } else drawn.push(hunk)
  }
  return drawn
}

function isIsland(before: Hunk, after: Hunk, old: Words, proposed: Words): boolean {
  if (!isReplacement(before) && !isReplacement(after)) return false
  const words = after.from - before.to
  if (words > outweighedWords) return false
  const weight = weightOf(old.words, before.to, after.from)
  if (words <= short.words && weight <= short.weight) return true
  return weight <= Math.min(sizeOf(before, old, proposed), sizeOf(after, old, proposed))
}

const isReplacement = ({ from, to, newFrom, newTo }: Hunk) => from < to && newFrom < newTo

const sizeOf = ({ from, to, newFrom, newTo }: Hunk, old: Words, proposed: Words) =>
  Math.max(weightOf(old.words, from, to), weightOf(proposed.words, newFrom, newTo))

/** Whether a sentence ends in the run or with it. */
function crosses(boundaries: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (boundaries.has(at)) return true
  return false
}
