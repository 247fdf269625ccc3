import { diffArrays } from 'diff'
import { anchorsOf } from './anchors.js'
import type { Hunk, Words } from './hunk.js'

/** Changed words of one stretch beyond which it is taken for another text; keeps the time linear. */
const mostChanges = 500

/** Words of one stretch from which its surest matches are found first. */
const longStretch = 300

/** Where two texts differ: whole sentences are matched first, then the words of those that differ. */
export function matchWords(old: Words, proposed: Words): readonly Hunk[] {
  const sentences = hunksOf(sentenceTexts(old), sentenceTexts(proposed)) ?? [wholeOf(old.sentences, proposed.sentences)]
  const [a, b] = [old.words.map(({ text }) => text), proposed.words.map(({ text }) => text)]
  return sentences.flatMap((hunk) => {
    const from = old.sentences[hunk.from] ?? a.length
    const newFrom = proposed.sentences[hunk.newFrom] ?? b.length
    const to = old.sentences[hunk.to] ?? a.length
    const newTo = proposed.sentences[hunk.newTo] ?? b.length
    return matchStretch(a, b, { from, to, newFrom, newTo })
  })
}

function wholeOf(a: readonly number[], b: readonly number[]): Hunk {
  return { from: 0, to: a.length - 1, newFrom: 0, newTo: b.length - 1 }
}

function sentenceTexts({ words, sentences }: Words): readonly string[] {
  return sentences.slice(0, -1).map((from, index) =>
    words
      .slice(from, sentences[index + 1])
      .map(({ text }) => text)
      .join(''),
  )
}

/** Hunks of a stretch: in a long one between words that are surely the same, which a plain comparison is too slow for. */
function matchStretch(a: readonly string[], b: readonly string[], stretch: Hunk): readonly Hunk[] {
  const { from, to, newFrom, newTo } = stretch
  if (from === to || newFrom === newTo) return [stretch]
  const isLong = to - from + newTo - newFrom > longStretch
  const anchors = isLong ? anchorsOf(a.slice(from, to), b.slice(newFrom, newTo)) : []
  const starts = [{ at: -1, newAt: -1 }, ...anchors]
  const ends = [...anchors, { at: to - from, newAt: newTo - newFrom }]
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? start
    const gap = { from: start.at + 1, to: end.at, newFrom: start.newAt + 1, newTo: end.newAt }
    return matchGap(a, b, moved(gap, from, newFrom))
  })
}

function matchGap(a: readonly string[], b: readonly string[], gap: Hunk): readonly Hunk[] {
  const { from, to, newFrom, newTo } = gap
  if (from === to && newFrom === newTo) return []
  const hunks = hunksOf(a.slice(from, to), b.slice(newFrom, newTo))
  return hunks === undefined ? [gap] : hunks.map((hunk) => moved(hunk, from, newFrom))
}

const moved = (hunk: Hunk, by: number, newBy: number): Hunk => ({
  from: hunk.from + by,
  to: hunk.to + by,
  newFrom: hunk.newFrom + newBy,
  newTo: hunk.newTo + newBy,
})

/** The differences of two lists by Myers; nothing where there are too many to be worth telling apart. */
function hunksOf(a: readonly string[], b: readonly string[]): readonly Hunk[] | undefined {
  const changes = diffArrays([...a], [...b], { maxEditLength: mostChanges })
  if (changes === undefined) return undefined
  const hunks: Hunk[] = []
  let [at, newAt] = [0, 0]
  let open: Hunk | undefined
  for (const { added, removed, count = 0 } of changes) {
    if (!added && !removed) {
      if (open !== undefined) hunks.push(open)
      open = undefined
    } else {
      const { from, newFrom } = open ?? { from: at, newFrom: newAt }
      open = { from, to: at + (removed ? count : 0), newFrom, newTo: newAt + (added ? count : 0) }
    }
    at += added ? 0 : count
    newAt += removed ? 0 : count
  }
  return open === undefined ? hunks : [...hunks, open]
}
