import type { ParagraphChange } from '@rapporteur/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffUnits } from '../../src/diff/diff-units.js'
import type { Unit } from '../../src/diff/units.js'

const unit = (key: string, text: string, number: string | null = null): Unit => ({
  key,
  type: 'paragraph',
  number,
  text,
})

const paper = fc
  .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) => fc.constantFrom('one word', 'two words more', 'three').map((text) => unit(key, text))),
    ),
  )

/** The old texts with the changes made to them, in order. */
function applied(old: readonly Unit[], changes: readonly ParagraphChange[]): readonly string[] {
  const leaves = new Set(changes.filter(({ change, moved }) => change === 'gone' || moved).map(({ key }) => key))
  const left = old.filter(({ key }) => !leaves.has(key)).map(({ key, text }) => ({ key, text }))
  for (const { after, change, key, moved, new: now } of changes) {
    if (now === null) continue
    if (change === 'added' || moved) {
      const at = after === null ? 0 : left.findIndex((one) => one.key === after) + 1
      left.splice(at, 0, { key, text: now.text })
    } else
      left.splice(
        left.findIndex((one) => one.key === key),
        1,
        { key, text: now.text },
      )
  }
  return left.map(({ text }) => text)
}

describe('what changed between two papers', () => {
  it('is nothing between a paper and itself', () => {
    fc.assert(
      fc.property(paper, (units) => {
        expect(diffUnits(units, units, 'en')).toEqual([])
      }),
    )
  })

  it('makes the new paper of the old one', () => {
    fc.assert(
      fc.property(paper, paper, (old, now) => {
        expect(applied(old, diffUnits(old, now, 'en'))).toEqual(now.map(({ text }) => text))
      }),
    )
  })

  it('is told with numbers then and now, and the words that differ', () => {
    const old = [unit('a', 'One delegation proposed it.', '11'), unit('b', 'It rained.', '12')]
    const now = [unit('c', 'New.', '11'), unit('a', 'Two delegations proposed it.', '12')]
    expect(diffUnits(old, now, 'en')).toMatchObject([
      { change: 'added', key: 'c', after: null, new: { number: '11' }, words: [] },
      {
        ...{ change: 'changed', key: 'a', moved: false, old: { number: '11' }, new: { number: '12' } },
        words: [{ type: 'deleted' }, { type: 'inserted' }, { type: 'kept' }],
      },
      { change: 'gone', key: 'b', old: { number: '12', text: 'It rained.' }, new: null },
    ])
  })

  it('tells the fewest that have moved', () => {
    const [a, b, c] = [unit('a', '1'), unit('b', '2'), unit('c', '3')]
    expect(diffUnits([a, b, c], [b, c, a], 'en').map(({ change, key }) => `${change} ${key}`)).toEqual(['moved a'])
  })
})
