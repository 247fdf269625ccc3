import type { Block, Evidence, NeutralDocument, NeutralInline } from '@rapporteur/model'
import { expect, test } from 'vitest'
import { traceDocument } from '../src/trace.js'

const evidence = (...ids: readonly string[]): readonly Evidence[] =>
  ids.map((id) => ({ kind: 'point', id, place: { file: 'points.yaml', start: { line: 1, column: 1 } } }))

const paragraph = (...ids: readonly string[]): Block<NeutralInline> => ({
  type: 'paragraph',
  evidence: evidence(...ids),
  children: [],
})

const numbered = (path: readonly number[], ...children: readonly Block<NeutralInline>[]): Block<NeutralInline> => ({
  type: 'numberedParagraph',
  path,
  evidence: [],
  children,
})

const timeline = (...ids: readonly string[]): Block<NeutralInline> => {
  const axis = { start: '2024-01-01', end: '2024-03-31' }
  const rows = ids.map((id) => ({ ...axis, type: 'timelineRow' as const, label: [], evidence: evidence(id) }))
  return { ...axis, type: 'timeline', rows, alternative: [], evidence: [] }
}

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
  ],
  annexes: [
    {
      type: 'annex',
      evidence: [],
      label: { ordinal: 1, lettered: true },
      title: [],
      children: [numbered([1], paragraph('e'))],
    },
  ],
  footnotes: [],
}

const ids = (number?: string) =>
  traceDocument(document, number).map((entry) => `${entry.paragraph}: ${entry.evidence.map(({ id }) => id).join(' ')}`)

test('a paragraph has the entries behind all its words but those of its sub-paragraphs, each once', () => {
  expect(ids()).toEqual(['1: a c', '1.1: b', '2: ', '12: d f g', 'A.1: e'])
})

test('one paragraph brings its sub-paragraphs and no other whose number begins alike', () => {
  expect(ids('1')).toEqual(['1: a c', '1.1: b'])
  expect(ids('A.1')).toEqual(['A.1: e'])
  expect(ids('7')).toEqual([])
})
