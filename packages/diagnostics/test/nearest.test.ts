import { expect, it } from 'vitest'
import { nearest } from '../src/index.js'

const known = ['speaker', 'item', 'topic', 'attribution', 'text', 'position', 'agenda.item']

const cases: readonly (readonly [word: string, expected: string | undefined])[] = [
  ['speaker', 'speaker'],
  ['speeker', 'speaker'],
  ['Speaker', 'speaker'],
  ['itme', 'item'],
  ['atribution', 'attribution'],
  ['agenda.itm', 'agenda.item'],
  ['topics', 'topic'],
  ['venue', undefined],
  ['x', undefined],
  ['', undefined],
]

it.each(cases)('for %j suggests %j', (word, expected) => {
  expect(nearest(word, known)).toBe(expected)
})

it('prefers the closer of two, and the first of equals', () => {
  expect(nearest('stance', ['stanza', 'stances'])).toBe('stances')
  expect(nearest('cat', ['bat', 'car'])).toBe('bat')
})

it('suggests nothing from nothing', () => {
  expect(nearest('speaker', [])).toBeUndefined()
})

it('is quick with a word as long as a file', () => {
  expect(nearest('x'.repeat(10_000_000), known)).toBeUndefined()
})
