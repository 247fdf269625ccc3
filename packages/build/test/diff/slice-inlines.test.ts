import type { LocalizedInline } from '@rapporteur/model'
import { expect, it } from 'vitest'
import { sliceInlines } from '../../src/diff/slice-inlines.js'

const mark: LocalizedInline = { type: 'footnoteReference', identifier: 'note-1', number: 1 }
const inlines: readonly LocalizedInline[] = [
  { type: 'text', value: 'See ' },
  { type: 'strong', children: [{ type: 'text', value: 'it' }, mark] },
  { type: 'text', value: ' now.' },
]

it('parts inlines by offsets of their words, each mark in one part', () => {
  expect(sliceInlines(inlines, 0, 5)).toEqual([
    { type: 'text', value: 'See ' },
    { type: 'strong', children: [{ type: 'text', value: 'i' }] },
  ])
  expect(JSON.stringify([sliceInlines(inlines, 0, 7), sliceInlines(inlines, 7, 11)]).match(/note-1/g)).toHaveLength(1)
})
