import { splitWords } from './word.js'

/**
 * The words of a text by `Intl.Segmenter` of the locale, each with the punctuation and the space that go with it;
 * concatenated they are the text.
 */
export function wordsOf(text: string, locale: string): readonly string[] {
  return splitWords(text, locale).map((word) => word.text)
}
