import { type Hunk, type Words, weightOf } from './hunk.js'

/** The share of its letters that a sentence has to keep for its changes to be shown one by one. */
const keptShare = 0.4

/** A sentence rewritten beyond recognition becomes one change: the old sentence whole, then the new one. */
export function wholeSentences(hunks: readonly Hunk[], old: Words, proposed: Words): readonly Hunk[] {
  const boundaries = new Set(old.sentences)
  const passages = passagesOf(
    hunks.filter((hunk) => !isBetween(hunk, boundaries)),
    old,
  )
  const whole = passages.filter((passage) => !isRecognizable(passage, old, proposed)).map(wholeOf)
  const covered = (hunk: Hunk) => whole.some(({ from, to }) => from <= hunk.from && hunk.to <= to && from < to)
  const others = hunks.filter((hunk) => isBetween(hunk, boundaries) || !covered(hunk))
  return joined([...others, ...whole].toSorted((a, b) => a.from - b.from || a.newFrom - b.newFrom))
}

/** Sentences, as a range of words, with the changes in them; more than one where a change goes over their bounds. */
interface Passage {
  readonly from: number
  readonly to: number
  readonly hunks: readonly Hunk[]
}

/** Whole sentences put in between two, which belong to neither. */
const isBetween = ({ from, to }: Hunk, boundaries: ReadonlySet<number>) => from === to && boundaries.has(from)

function passagesOf(hunks: readonly Hunk[], { sentences }: Words): readonly Passage[] {
  const passages: Passage[] = []
  let sentence = 0
  for (const hunk of hunks) {
    while ((sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) <= hunk.from) sentence += 1
    const from = sentences[sentence] ?? hunk.from
    while ((sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) < hunk.to) sentence += 1
    const to = sentences[sentence + 1] ?? hunk.to
    const last = passages.at(-1)
    if (last === undefined || from >= last.to) passages.push({ from, to, hunks: [hunk] })
    else passages[passages.length - 1] = { from: last.from, to: Math.max(last.to, to), hunks: [...last.hunks, hunk] }
  }
  return passages
}

/** Whether enough is kept of the shorter of the two; words that are only put in or only struck leave all of it. */
function isRecognizable(passage: Passage, old: Words, proposed: Words): boolean {
  const { from, to, hunks } = passage
  const { newFrom, newTo } = wholeOf(passage)
  const changed = hunks.reduce((sum, hunk) => sum + weightOf(old.words, hunk.from, hunk.to), 0)
  const before = weightOf(old.words, from, to)
  return before - changed >= keptShare * Math.min(before, weightOf(proposed.words, newFrom, newTo))
}

/** The range of the passage in both texts. */
function wholeOf({ from, to, hunks }: Passage): Hunk {
  const [first, last] = [hunks[0], hunks.at(-1)]
  const newFrom = first === undefined ? 0 : first.newFrom - (first.from - from)
  return { from, to, newFrom, newTo: last === undefined ? 0 : last.newTo + (to - last.to) }
}

/** Changes that touch made one. */
function joined(hunks: readonly Hunk[]): readonly Hunk[] {
  const list: Hunk[] = []
  for (const hunk of hunks) {
    const last = list.at(-1)
    if (last !== undefined && last.to >= hunk.from) {
      list[list.length - 1] = { ...last, to: Math.max(last.to, hunk.to), newTo: Math.max(last.newTo, hunk.newTo) }
    } else list.push(hunk)
  }
  return list
}
