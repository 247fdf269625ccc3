import type { Annex, Block, NeutralDocument, NeutralInline } from '@rapporteur/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localizeDocument } from '../src/index.js'
import { languageOf, tags } from './support/language.js'
import { paper, recordText, sourced } from './support/nodes.js'

const unnamed = { key: '', evidence: [] }
const numbered = (path: number[]): Block<NeutralInline> => ({
  type: 'numberedParagraph',
  path,
  ...unnamed,
  children: [],
})

function markers(tag: (typeof tags)[number], house: 'att' | 'un') {
  const { document } = localizeDocument(paper([[12], [12, 5], [12, 5, 3]].map(numbered)), languageOf(tag, { house }))
  return document?.children.map((block) => (block.type === 'numberedParagraph' ? block.marker : undefined))
}

describe('markers of paragraphs', () => {
  it.each([
    ['en', 'att', ['12.', 'e.', 'iii.']],
    ['en', 'un', ['12.', '(e)', '(iii)']],
    ['fr', 'att', ['12.', 'e.', 'iii.']],
    ['ru', 'att', ['12.', 'д)', 'iii)']],
    ['ru', 'un', ['12.', 'д)', 'iii)']],
    ['ar', 'att', ['12 -', '(هـ)', '‘3’']],
    ['zh', 'att', ['12.', 'e.', 'iii.']],
    ['zh', 'un', ['12.', '(e)', '(iii)']],
  ] as const)('in %s of %s', (tag, house, expected) => {
    expect(markers(tag, house)).toEqual(expected)
  })
})

describe('annexes and masthead', () => {
  const annex = (lettered: boolean): Annex<NeutralInline> => ({
    ...{ type: 'annex', label: { ordinal: 1, lettered }, title: [], children: [], ...unnamed },
  })
  const document: NeutralDocument = {
    ...paper([]),
    masthead: { symbol: 'A/1', date: '2024-01-22', title: [{ type: 'text', value: 'T' }], notices: [] },
    annexes: [annex(true), annex(false)],
  }

  it('label an annex with its letter, or none', () => {
    const labels = tags.map((tag) =>
      localizeDocument(document, languageOf(tag)).document?.annexes.map((one) => one.labelText),
    )
    expect(labels).toEqual([
      ['المرفق ألف', 'المرفق'],
      ['Annex A', 'Annex'],
      ['Anexo A', 'Anexo'],
      ['Annexe A', 'Annexe'],
      ['Приложение A', 'Приложение'],
      ['附件A', '附件'],
    ])
  })

  it('write the date in words and leave the symbol alone', () => {
    const { document: localized } = localizeDocument(document, languageOf('zh'))
    expect(localized?.masthead).toMatchObject({ symbol: 'A/1', dateText: [{ type: 'text', value: '2024年1月22日' }] })
    expect(localized).toMatchObject({ locale: 'zh', direction: 'ltr' })
  })
})

const inline: fc.Arbitrary<NeutralInline> = fc.oneof(
  fc.string().map((value): NeutralInline => ({ type: 'text', value })),
  fc.string().map((value): NeutralInline => ({ type: 'boundText', text: recordText('k', value), ...sourced })),
  fc
    .nat()
    .map(
      (value): NeutralInline => ({ type: 'value', argument: { type: 'number', value, style: 'words' }, ...sourced }),
    ),
  fc.constant<NeutralInline>({ type: 'value', argument: { type: 'states', codes: ['AGO', 'THA'] }, ...sourced }),
)

const axis = { start: '2024-10-01', end: '2026-09-30' }

const block: fc.Arbitrary<Block<NeutralInline>> = fc.letrec<{ block: Block<NeutralInline> }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    fc.array(inline).map((children): Block<NeutralInline> => ({ type: 'paragraph', ...unnamed, children })),
    fc.array(inline).map((children): Block<NeutralInline> => ({ type: 'heading', depth: 1, ...unnamed, children })),
    fc.constant<Block<NeutralInline>>({ type: 'closing', ...unnamed }),
    fc.tuple(fc.nat(99), fc.array(tie('block'), { maxLength: 3 })).map(([n, children]): Block<NeutralInline> => {
      return { type: 'numberedParagraph', path: [n + 1], anchor: `p${n}`, ...unnamed, children }
    }),
    fc.array(fc.array(inline), { maxLength: 3 }).map((labels): Block<NeutralInline> => {
      const rows = labels.map((label) => ({ ...axis, type: 'timelineRow' as const, ...unnamed, label }))
      return { ...axis, type: 'timeline', ...unnamed, rows, alternative: [] }
    }),
    fc
      .array(tie('block'), { maxLength: 3 })
      .map((children): Block<NeutralInline> => ({ type: 'box', ...unnamed, children })),
    fc.array(fc.array(inline), { maxLength: 3 }).map((cells): Block<NeutralInline> => {
      const row = {
        type: 'tableRow' as const,
        ...unnamed,
        cells: cells.map((children) => ({ type: 'tableCell' as const, ...unnamed, children })),
      }
      return { type: 'table', align: [], ...unnamed, rows: [row] }
    }),
  ),
})).block

/** A tree without its words: types, keys, anchors and paths of blocks. */
function shape(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shape)
  if (typeof node !== 'object' || node === null) return undefined
  const { type, key, anchor, path, children, rows, cells, items } = node as Record<string, unknown>
  const isLine = type === 'paragraph' || type === 'heading' || type === 'tableCell'
  return { type, key, anchor, path, inside: isLine ? undefined : [children, rows, cells, items].map(shape) }
}

describe('one tree shape', () => {
  it('has the same blocks in the same order in every language', () => {
    const languages = tags.map((tag) => languageOf(tag))
    fc.assert(
      fc.property(fc.array(block), (children) => {
        const neutral = shape(children)
        for (const language of languages) {
          const { document } = localizeDocument(paper(children), language)
          expect(shape(document?.children)).toEqual(neutral)
        }
      }),
      { numRuns: 60 },
    )
  })
})
