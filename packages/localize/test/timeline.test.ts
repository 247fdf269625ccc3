import type { Block, NeutralInline } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { localizeDocument } from '../src/index.js'
import { languageOf, type Tag, tags } from './support/language.js'
import { message, paper, recordText, sourced } from './support/nodes.js'

const unnamed = { key: '', evidence: [] }

function timeline(start: string, end: string, label: readonly NeutralInline[] = []): Block<NeutralInline> {
  const row = { type: 'timelineRow', start: '2025-02-03', end: '2025-02-04', label, ...unnamed } as const
  return { type: 'timeline', start, end, rows: [row], alternative: [message('chart')], ...unnamed }
}

function localized(tag: Tag, block: Block<NeutralInline>) {
  const given = { messages: { test: { chart: `Chart ${tag}` } }, texts: { decisions: { a: `label ${tag}` } } }
  const { document, diagnostics } = localizeDocument(paper([block]), languageOf(tag, given))
  const [node] = document?.children ?? []
  if (node?.type !== 'timeline') throw new Error(`not localized: ${JSON.stringify(diagnostics)}`)
  return node
}

describe('a timeline', () => {
  it.each([
    ['ar', ['2024', 'الربع الرابع', '2025', 'الربع الأول', 'الربع الثاني']],
    ['en', ['2024', 'Q4', '2025', 'Q1', 'Q2']],
    ['es', ['2024', 'T4', '2025', 'T1', 'T2']],
    ['fr', ['2024', 'T4', '2025', 'T1', 'T2']],
    ['ru', ['2024', 'IV', '2025', 'I', 'II']],
    ['zh', ['2024', '四季度', '2025', '一季度', '二季度']],
  ] as const)('has the years and quarters of its axis in %s', (tag, expected) => {
    const { periods = [] } = localized(tag, timeline('2024-10-01', '2025-06-30'))
    expect(periods.flatMap(({ label, quarters }) => [label, ...quarters.map((one) => one.label)])).toEqual(expected)
    expect(periods.flatMap(({ start, quarters }) => [start, ...quarters.map((one) => one.start)])).toEqual([
      '2024-10-01',
      '2024-10-01',
      '2025-01-01',
      '2025-01-01',
      '2025-04-01',
    ])
  })

  it('has years alone where its axis is long', () => {
    const starts = (end: string) =>
      localized('en', timeline('2024-10-01', end)).periods?.map(({ start, quarters }) => [start, quarters.length])
    expect(starts('2027-03-31')).toEqual([
      ['2024-10-01', 1],
      ['2025-01-01', 4],
      ['2026-01-01', 4],
      ['2027-01-01', 1],
    ])
    expect(starts('2028-03-31')).toEqual(
      ['2024-10-01', '2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01'].map((start) => [start, 0]),
    )
  })

  it('has labels and alternative in words, and its dates as they were', () => {
    const label: NeutralInline = { type: 'boundText', text: recordText('a', 'activity'), ...sourced }
    for (const tag of tags) {
      const node = localized(tag, timeline('2024-10-01', '2025-06-30', [label]))
      const value = tag === 'en' ? 'Activity' : `Label ${tag}`
      expect(node.alternative).toEqual([{ type: 'text', value: `Chart ${tag}` }])
      expect(node.rows).toMatchObject([{ start: '2025-02-03', end: '2025-02-04', label: [{ type: 'text', value }] }])
    }
  })
})
