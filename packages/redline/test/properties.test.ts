import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdits,
  combineVersions,
  conflictsOf,
  editsBetween,
  mergeEdits,
  redlineOf,
  type Span,
  wordsOf,
} from '../src/index.js'
import { editOf, tags, textOf } from './texts.js'

/** The text of one version in a combination: its side where it has one, the base elsewhere. */
function sideOf(spans: readonly Span[], id: string): string {
  const texts = spans.map((span) => {
    if (span.type === 'kept') return span.text
    if (span.type === 'change') return span.by.includes(id) ? span.inserted : span.deleted
    return span.alternatives.find(({ by }) => by.includes(id))?.text ?? span.base
  })
  return texts.join('')
}

const pairOf = (tag: string) => textOf(tag).chain((base) => fc.tuple(fc.constant(base), editOf(tag, base)))
const threeOf = (tag: string) =>
  textOf(tag).chain((base) => fc.tuple(fc.constant(base), editOf(tag, base), editOf(tag, base), editOf(tag, base)))

describe.each(tags)('in %s', (tag) => {
  it('a redline accepted is the new text, rejected the old one; edits are in order and apart', () => {
    const holds = ([base, proposed]: readonly [string, string]) => {
      const runs = redlineOf(base, proposed, tag)
      const without = (type: string) => runs.flatMap((run) => (run.type === type ? [] : [run.text])).join('')
      expect(without('deleted')).toBe(proposed)
      expect(without('inserted')).toBe(base)
      const edits = editsBetween(base, proposed, tag)
      expect(applyEdits(base, edits)).toBe(proposed)
      for (const [index, { from }] of edits.entries()) expect(from).toBeGreaterThan(edits[index - 1]?.to ?? -1)
      expect(wordsOf(base, tag).join('')).toBe(base)
    }
    fc.assert(fc.property(pairOf(tag), holds), { numRuns: 200 })
  })

  it('each version has its own text in a combination, whatever their order', () => {
    const holds = ([base, ...texts]: readonly string[]) => {
      const versions = texts.map((text, index) => ({ id: `v${index}`, text }))
      const spans = combineVersions(base ?? '', versions, tag)
      for (const { id, text } of versions) expect(sideOf(spans, id)).toBe(text)
      const sorted = (list: readonly Span[]) =>
        list.map((span) => {
          if (span.type === 'kept') return span
          if (span.type === 'change') return { ...span, by: span.by.toSorted() }
          const alternatives = span.alternatives.map(({ text, by }) => ({ text, by: by.toSorted() }))
          return { ...span, alternatives: alternatives.toSorted((a, b) => (a.text < b.text ? -1 : 1)) }
        })
      expect(sorted(combineVersions(base ?? '', versions.toReversed(), tag))).toEqual(sorted(spans))
    }
    fc.assert(fc.property(threeOf(tag), holds), { numRuns: 60 })
  })

  it('two versions of different words become a text with both', () => {
    const holds = ([base, ours, theirs]: readonly [string, string, string, string]) => {
      const versions = [
        { id: 'ours', text: ours },
        { id: 'theirs', text: theirs },
      ]
      const { text, conflicts } = mergeEdits(base, ours, theirs, tag)
      expect(conflictsOf(base, versions, tag)).toEqual(conflicts.length === 0 ? [] : [['ours', 'theirs']])
      if (text === undefined) return
      const both = new Map(
        [...editsBetween(base, ours, tag), ...editsBetween(base, theirs, tag)].map((edit) => [
          `${edit.from} ${edit.to} ${edit.text}`,
          edit,
        ]),
      )
      expect(
        applyEdits(
          base,
          [...both.values()].toSorted((a, b) => a.from - b.from),
        ),
      ).toBe(text)
    }
    fc.assert(fc.property(threeOf(tag), holds), { numRuns: 60 })
  })
})

it('no cluster of characters is divided', () => {
  const text = fc.string({
    unit: fc.constantFrom('e\u0301', '👩‍👩‍👧', '🇫🇷', 'a', ' ', '.', '«', 'ـِ', '字', '\u00A0'),
    maxLength: 14,
  })
  const clusters = (words: string) =>
    new Set([...new Intl.Segmenter('en').segment(words)].map(({ index }) => index).concat(words.length))
  const holds = (base: string, proposed: string) => {
    const bounds = clusters(base)
    for (const { from, to } of editsBetween(base, proposed, 'en')) expect(bounds.has(from) && bounds.has(to)).toBe(true)
    expect(applyEdits(base, editsBetween(base, proposed, 'en'))).toBe(proposed)
  }
  fc.assert(fc.property(text, text, holds), { numRuns: 500 })
})

it('compares five thousand words in well under a second', () => {
  const words = Array.from(
    { length: 5000 },
    (_, index) => `word${(index * 7919) % 1013}${index % 12 === 0 ? '.' : ''} `,
  )
  const changed = words.map((word, index) => (index % 9 === 0 ? `other${index} ` : word))
  const other = words.map((_, index) => `else${(index * 31) % 997} `)
  for (const proposed of [changed, other, words.toReversed(), words.slice(2500)]) {
    const start = performance.now()
    expect(applyEdits(words.join(''), editsBetween(words.join(''), proposed.join(''), 'en'))).toBe(proposed.join(''))
    expect(performance.now() - start).toBeLessThan(3000)
  }
})
