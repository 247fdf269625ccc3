import { segmenterOf } from './segmenter.js'
import { splitWords, type Word } from './word.js'

/** Words `from` to `to` of the old text that stand against words `newFrom` to `newTo` of the new one. */
export interface Hunk {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

/** The words of a text and, as indices of words, where its sentences begin; the last index is the number of words. */
export interface Words {
  readonly words: readonly Word[]
  readonly sentences: readonly number[]
}

/** A text as words and sentences of a language. */
export function readWords(text: string, locale: string): Words {
  const words = splitWords(text, locale)
  const sentences: number[] = []
  let word = 0
  for (const { index } of segmenterOf(locale, 'sentence').segment(text)) {
    while (word < words.length && (words[word]?.from ?? 0) < index) word += 1
    if (word < words.length && sentences.at(-1) !== word) sentences.push(word)
  }
  return { words, sentences: [...sentences, words.length] }
}

/** How much there is to read in words: letters, a Chinese character for three. */
export function weightOf(words: readonly Word[], from: number, to: number): number {
  let weight = 0
  for (let at = from; at < to; at += 1) weight += letterWeight(words[at])
  return weight
}

function letterWeight(word: Word | undefined): number {
  const letters = word?.text.slice(word.letters, word.lettersEnd) ?? ''
  return letters.length + 2 * (letters.match(/\p{Script=Han}/gu)?.length ?? 0)
}
