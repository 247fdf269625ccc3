import type { Block, Evidence, NeutralDocument, NeutralInline } from '@rapporteur/model'
import { expect, test } from 'vitest'
import { blocksAt, labelledBlocks } from '../../src/trace/labelled-blocks.js'

const evidence = (...ids: readonly string[]): readonly Evidence[] =>
  ids.map((id) => ({ kind: 'point', id, place: { file: 'points.yaml', start: { line: 1, column: 1 } } }))

const paragraph = (...ids: readonly string[]): Block<NeutralInline> => ({
  type: 'paragraph',
  key: '',
  evidence: evidence(...ids),
  children: [],
})

const numbered = (path: readonly number[], ...children: readonly Block<NeutralInline>[]): Block<NeutralInline> => ({
  type: 'numberedParagraph',
  path,
  key: '',
  evidence: [],
  children,
})

const timeline = (...ids: readonly string[]): Block<NeutralInline> => {
  const axis = { start: '2024-01-01', end: '2024-03-31' }
  const rows = ids.map((id) => ({ ...axis, type: 'timelineRow' as const, label: [], key: '', evidence: evidence(id) }))
  return { ...axis, type: 'timeline', rows, alternative: [], key: '', evidence: [] }
}

const evidenced = (cells: readonly string[]) => ({
  type: 'tableRow' as const,
  key: '',
  evidence: [],
  cells: cells.map((id) => ({ type: 'tableCell' as const, key: '', evidence: evidence(id), children: [] })),
})

const table = (...rows: readonly (readonly string[])[]): Block<NeutralInline> => ({
  type: 'table',
  align: [],
  key: '',
  evidence: [],
  rows: rows.map(evidenced),
})

const box = (...children: readonly Block<NeutralInline>[]): Block<NeutralInline> => ({
  type: 'box',
  key: '',
  evidence: [],
  children,
})

const document: NeutralDocument = {
  type: 'document',
  id: 'paper',
  kind: 'paper',
  house: 'un',
  masthead: { title: [], notices: [] },
  children: [
    numbered([1], paragraph('a'), numbered([1, 1], paragraph('b')), paragraph('c', 'a')),
    numbered([2], paragraph()),
    numbered([12], paragraph('d'), timeline('f', 'g')),
    box(numbered([1], paragraph('q')), numbered([2], paragraph('r'))),
    table(['h'], ['i', 'j'], ['k']),
  ],
  annexes: [
    {
      type: 'annex',
      key: '',
      evidence: [],
      label: { ordinal: 1, lettered: true },
      title: [],
      children: [
        numbered([1], paragraph('e')),
        numbered([2], paragraph('s')),
        numbered([1], paragraph('t')),
        numbered([2], paragraph('u')),
        numbered([1], paragraph('v')),
        table(['w']),
      ],
    },
  ],
  footnotes: [
    {
      type: 'footnoteDefinition',
      identifier: 'x',
      number: 1,
      key: '',
      evidence: [],
      children: [paragraph('n'), paragraph('n')],
    },
  ],
}

const blocks = labelledBlocks(document)
const told = (asked = blocks) => asked.map((entry) => `${entry.label}: ${entry.evidence.map(({ id }) => id).join(' ')}`)

test('a paragraph has the entries behind all its words but those of its sub-paragraphs, each once', () => {
  expect(told().slice(0, 4)).toEqual(['1: a c', '1.1: b', '2: ', '12: d f g'])
})

test('what has no number has a label of its own, and so have the rows of a table and the numbers in a box', () => {
  expect(told().slice(4, 10)).toEqual([
    'box-1: ',
    'box-1.1: q',
    'box-1.2: r',
    'table-1: h',
    'table-1.1: i j',
    'table-1.2: k',
  ])
  expect(told().slice(-2)).toEqual(['A.table-1: w', 'note-1: n'])
})

test('where numbers begin again, labels tell which run they are of', () => {
  expect(told().slice(10, 15)).toEqual(['A.1: e', 'A.2: s', 'A.2:1: t', 'A.2:2: u', 'A.3:1: v'])
})

test('no two blocks have one label', () => {
  expect(new Set(blocks.map(({ label }) => label)).size).toBe(blocks.length)
})

test('one paragraph brings its sub-paragraphs and no other whose number begins alike', () => {
  expect(told(blocksAt(blocks, '1'))).toEqual(['1: a c', '1.1: b'])
  expect(told(blocksAt(blocks, 'A.2'))).toEqual(['A.2: s'])
  expect(told(blocksAt(blocks, 'A.2:2'))).toEqual(['A.2:2: u'])
  expect(blocksAt(blocks, '7')).toEqual([])
})

test('an entry that one place counts and another tells is told', () => {
  const [counted] = evidence('a').map((entry) => ({ ...entry, tallied: true as const }))
  if (counted === undefined) throw new Error('no evidence')
  const both = numbered([1], { ...paragraph(), evidence: [counted] } as Block<NeutralInline>, paragraph('a'))
  expect(labelledBlocks({ ...document, children: [both] })[0]?.evidence).toEqual(evidence('a'))
})
