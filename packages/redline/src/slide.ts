import type { Hunk, Words } from './hunk.js'
import type { Word } from './word.js'

/**
 * Words put in or struck beside the same words could stand in several places; each hunk is moved to where it begins after
 * punctuation, so that “by law, by order, by decree” shows “by order, ” and not “order, by ”.
 */
export function slide(hunks: readonly Hunk[], old: Words, proposed: Words): readonly Hunk[] {
  const slid: Hunk[] = []
  for (const [index, hunk] of hunks.entries()) {
    const room = { before: hunk.from - (slid.at(-1)?.to ?? -1) - 1, after: roomAfter(hunk, hunks[index + 1], old) }
    const { from, to, newFrom, newTo } = hunk
    if (from === to) slid.push(moved(hunk, best(proposed.words, newFrom, newTo, room)))
    else if (newFrom === newTo) slid.push(moved(hunk, best(old.words, from, to, room)))
    else slid.push(hunk)
  }
  return slid
}

interface Room {
  readonly before: number
  readonly after: number
}

const roomAfter = (hunk: Hunk, next: Hunk | undefined, { words }: Words) =>
  next === undefined ? words.length - hunk.to : next.from - hunk.to - 1

const moved = ({ from, to, newFrom, newTo }: Hunk, by: number): Hunk => ({
  from: from + by,
  to: to + by,
  newFrom: newFrom + by,
  newTo: newTo + by,
})

/** How many words to move a run by, of all ways that leave the text as it is. */
function best(words: readonly Word[], from: number, to: number, room: Room): number {
  const steps = [0]
  for (let by = -1; -by <= room.before && same(words, from + by, to + by); by -= 1) steps.push(by)
  for (let by = 1; by <= room.after && same(words, from + by - 1, to + by - 1); by += 1) steps.push(by)
  return steps.reduce((one, other) => (score(words, from + other) > score(words, from + one) ? other : one))
}

const same = (words: readonly Word[], one: number, other: number) =>
  words[one] !== undefined && words[one]?.text === words[other]?.text

/** Best at the beginning of the text, then after punctuation. */
function score(words: readonly Word[], at: number): number {
  const before = words[at - 1]
  if (before === undefined) return 2
  return before.punctuationEnd > before.lettersEnd ? 1 : 0
}
