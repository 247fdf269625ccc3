import type { MessageNote } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { languageOf, readData, tags } from '../support/language.js'
import { say, sourced } from '../support/nodes.js'

type Notes = Readonly<Record<string, MessageNote>>

const notes = readData<Notes>('locales/en/report.notes.json')
// Minutes of an item stand in brackets after its title, and what stands alone in a cell of a table is no sentence.
const fragments = ['agenda-item', 'drawn-from', 'unnamed']
// Where the plural is that of a list of paragraphs, nothing is counted in words.
const counts = Object.entries(notes).filter(([key, { plural }]) => plural === 'count' && !fragments.includes(key))

describe('what was counted, in a sentence', () => {
  it.each(tags)('is in words under ten and in digits from there: %s', (tag) => {
    const language = languageOf(tag, {
      messages: { report: readData(`locales/${tag}/report.json`) },
      notes: new Map([['report', new Map(Object.entries(notes))]]),
    })
    for (const [key, note] of counts) {
      const words = (value: number) =>
        say(
          [
            {
              type: 'message',
              namespace: 'report',
              key,
              arguments: { count: { type: 'number', value, style: 'digits' } },
              ...sourced,
            },
          ],
          language,
        )
      const small = Array.from({ length: 9 }, (_, index) => words(index + 1))
      if (note.zero === true) small.push(words(0))
      for (const sentence of small) {
        expect(sentence).not.toMatch(/\d|-missing/u)
        expect(sentence).toMatch(/^\p{Lu}|^\p{Lo}/u)
      }
      expect(words(12)).toContain('12')
    }
  })
})
