import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { wordsOf } from '../src/index.js'

/** The languages of the United Nations. */
export const tags = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const

/** Real sentences of a language: the messages of its catalogue that read as sentences. */
export function sentencesOf(tag: string): readonly string[] {
  const file = new URL(`../../../locales/${tag}/questionnaire.json`, import.meta.url)
  const messages = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  return messages.filter((text) => wordsOf(text, tag).length > 4 && !text.includes('{{'))
}

/** A text of one to three sentences. */
export const textOf = (tag: string) =>
  fc.array(fc.constantFrom(...sentencesOf(tag)), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))

/** A text changed at up to four places: words struck, put in, or replaced by words of another sentence. */
export function editOf(tag: string, text: string): fc.Arbitrary<string> {
  const words = wordsOf(text, tag)
  const other = fc.constantFrom(...sentencesOf(tag)).map((sentence) => wordsOf(sentence, tag))
  const change = fc.record({ at: fc.nat(words.length), struck: fc.nat(3), put: fc.nat(4), from: fc.nat(9), other })
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const list = [...words]
    for (const { at, struck, put, from, other } of changes) list.splice(at, struck, ...other.slice(from, from + put))
    return list.join('')
  })
}
