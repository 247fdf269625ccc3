import type { LocalizedInline, NeutralInline } from '@rapporteur/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/nodes/join-text.js'
import { placeMarks } from '../../src/nodes/place-marks.js'
import { languageOf, type Tag, tags } from '../support/language.js'
import { localizeLine, message, recordText, say, sourced, wordsOf } from '../support/nodes.js'

const text = (value: string): NeutralInline => ({ type: 'text', value })
const mark = (number: number): NeutralInline => ({ type: 'footnoteReference', identifier: `n${number}`, number })
const bound = (value: string): NeutralInline => ({ type: 'boundText', text: recordText('t', value), ...sourced })

describe('a footnote mark', () => {
  it.each([
    ['en', 'The text.', 'The text.[^1]'],
    ['fr', 'Le texte.', 'Le texte[^1].'],
    ['fr', 'Le texte\u00A0:', 'Le texte[^1] :'],
    ['fr', '«\u00A0Le texte\u00A0».', '« Le texte »[^1].'],
    ['es', 'El “texto”.', 'El “texto”[^1].'],
    ['es', '¿Qué texto?', '¿Qué texto?[^1]'],
    ['ru', '«Текст»;', '«Текст»[^1];'],
    ['ru', 'Текст?', 'Текст?[^1]'],
    ['ar', 'النص؛', 'النص[^1]؛'],
    ['ar', 'النص؟', 'النص[^1]؟'],
    ['zh', '“文本”。', '“文本”。[^1]'],
    ['fr', 'Le texte', 'Le texte[^1]'],
  ] as const)('in %s after “%s”', (tag, value, expected) => {
    const language = languageOf(tag, { texts: { decisions: { t: value } } })
    expect(say([bound(value), mark(1)], language)).toBe(expected)
  })

  it.each([
    ['en', 'The text.[^1] More'],
    ['fr', 'The text[^1]. More'],
  ] as const)('put by hand on either side of a full stop in %s', (tag, expected) => {
    const language = languageOf(tag, {
      messages: { test: { before: 'The text{{note}}. More', after: 'The text.{{note}} More' } },
    })
    for (const key of ['before', 'after']) expect(say([message(key, { note: mark(1) })], language)).toBe(expected)
  })

  it.each([
    ['en', 'A.[^1][^2] B,[^3] c'],
    ['es', 'A[^1][^2]. B[^3], c'],
  ] as const)('stands with those next to it, in their order: %s', (tag, expected) => {
    expect(say([text('A'), mark(1), text('.'), mark(2), text(' B,'), mark(3), text(' c')], languageOf(tag))).toBe(
      expected,
    )
  })

  it('goes before punctuation that ends emphasis, and is not emphasized itself', () => {
    const line: NeutralInline[] = [
      { type: 'emphasis', children: [text('A '), { type: 'strong', children: [text('b.')] }] },
      mark(1),
    ]
    expect(localizeLine(line, languageOf('fr')).children).toEqual([
      {
        type: 'emphasis',
        children: [
          { type: 'text', value: 'A ' },
          { type: 'strong', children: [{ type: 'text', value: 'b' }] },
        ],
      },
      mark(1),
      { type: 'emphasis', children: [{ type: 'strong', children: [{ type: 'text', value: '.' }] }] },
    ])
    expect(localizeLine(line, languageOf('en')).children?.at(-1)).toEqual(mark(1))
  })

  it('does not go into a link or a tracked change', () => {
    const link: NeutralInline = { type: 'link', url: 'https://example.org/', children: [text('Rep.')] }
    expect(say([link, mark(1)], languageOf('fr'))).toBe('Rep.[^1]')
    expect(say([{ type: 'insertion', children: [text('Put in.')] }, mark(1)], languageOf('fr'))).toBe('+Put in.+[^1]')
  })

  it('stays where it is in a language whose profile names no signs', () => {
    const { footnotePunctuation: _, ...profile } = languageOf('fr').profile
    const line: LocalizedInline[] = [
      { type: 'text', value: 'A.' },
      { type: 'footnoteReference', identifier: 'n', number: 1 },
    ]
    expect(placeMarks(line, profile)).toEqual(line)
  })
})

const run = fc.string({ unit: fc.constantFrom('a', 'я', '.', ',', '؛', '。', '?', '…', '”', '»', ' ', '\u00A0') })
const leaf = fc.oneof(
  run.map((value): LocalizedInline => ({ type: 'text', value })),
  fc.constant<LocalizedInline>({ type: 'footnoteReference', identifier: 'n', number: 0 }),
  run.map((value): LocalizedInline => ({ type: 'isolate', direction: 'ltr', value })),
)
const inline = fc.letrec<{ one: LocalizedInline; children: LocalizedInline[] }>((tie) => ({
  children: fc.array(tie('one'), { maxLength: 6 }),
  one: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .tuple(fc.constantFrom('emphasis', 'strong', 'insertion'), tie('children'))
      .map(([type, children]): LocalizedInline => ({ type, children })),
    tie('children').map((children): LocalizedInline => ({ type: 'link', url: 'https://example.org/', children })),
  ),
}))

/** Marks numbered in the order in which they stand, as composition numbers them. */
function numbered(children: readonly LocalizedInline[], next = { number: 1 }): readonly LocalizedInline[] {
  return children.map((child) => {
    if (child.type === 'footnoteReference') return { ...child, number: next.number++ }
    return 'children' in child ? { ...child, children: numbered(child.children, next) } : child
  })
}

const marksOf = (children: readonly LocalizedInline[]): readonly string[] =>
  wordsOf(children).match(/\[\^\d+\]/gu) ?? []

describe('moving marks', () => {
  it.each(tags)('changes neither their order nor a letter, and twice is as once: %s', (tag: Tag) => {
    const { profile } = languageOf(tag)
    const signs = new Set(profile.footnotePunctuation)
    fc.assert(
      fc.property(inline.children, (children) => {
        const line = numbered(children)
        const placed = placeMarks(line, profile)
        expect(marksOf(placed)).toEqual(marksOf(line))
        expect(plainText(placed)).toBe(plainText(line))
        expect(placeMarks(placed, profile)).toEqual(placed)
        // What stands between marks differs by signs and spaces alone.
        const pieces = (nodes: readonly LocalizedInline[]) =>
          wordsOf(nodes)
            .split(/\[\^\d+\]/u)
            .map((piece) =>
              [...piece].filter((sign) => !signs.has(sign) && sign !== ' ' && !/[+-]/u.test(sign)).join(''),
            )
        expect(pieces(placed)).toEqual(pieces(line))
      }),
    )
  })
})
