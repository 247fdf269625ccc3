import { drawIn } from './draw-in.js'
import type { Edit } from './edit.js'
import { type Hunk, readWords, type Words } from './hunk.js'
import { matchWords } from './match-words.js'
import { narrow } from './narrow.js'
import { slide } from './slide.js'
import { wholeSentences } from './whole-sentences.js'
import type { Word } from './word.js'

/** What was changed in `base` to make `proposed` of it, as a reader of the language would tell it. */
export function editsBetween(base: string, proposed: string, locale: string): readonly Edit[] {
  if (base === proposed) return []
  const [old, next] = [readWords(base, locale), readWords(proposed, locale)]
  const matched = matchWords(old, next)
  const slid = slide(matched, old, next)
  const drawn = drawIn(slid, old, next)
  const whole = wholeSentences(drawn, old, next)
  return whole.map((hunk) => editOf(hunk, old, next, base.length))
}

function editOf({ from, to, newFrom, newTo }: Hunk, old: Words, next: Words, length: number): Edit {
  const [struck, put] = [old.words.slice(from, to), next.words.slice(newFrom, newTo)]
  const start = old.words[from]?.from ?? length
  const [word, newWord] = [struck[0], put[0]]
  if (struck.length === 1 && word !== undefined) {
    const joined = narrow(word, put)
    if (joined !== undefined) return { from: start + joined.at, to: start + joined.at, text: joined.text }
  }
  if (put.length === 1 && newWord !== undefined) {
    const left = narrow(newWord, struck)
    if (left !== undefined) return { from: start + left.at, to: start + left.at + left.text.length, text: '' }
  }
  return { from: start, to: start + textOf(struck).length, text: textOf(put) }
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join('')
