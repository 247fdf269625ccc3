import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeMeanings, gradeOf } from '../src/index.js'
import { dossierOf } from './dossier.js'

const { thresholds } = dossierOf({}).dossier.attribution

/** Thresholds as the gate gives them, from lines such as `several from 5` or `most above 50`. */
function thresholdsOf(...lines: readonly string[]) {
  const [first] = thresholds
  if (first === undefined) throw new Error('no threshold')
  return lines.map((line) => {
    const [grade, word, number] = line.split(' ')
    const limit = { from: null, above: null, [word === 'from' ? 'from' : 'above']: Number(number) }
    return { ...first, ...limit, grade: grade as typeof first.grade }
  })
}

const byCount = thresholdsOf('one from 1', 'two from 2', 'some from 3', 'several from 5', 'many from 9', 'most from 15')
const byShare = thresholdsOf('some from 3', 'several from 5', 'many above 25', 'most above 50')

test.each([
  [1, 'one'],
  [2, 'two'],
  [3, 'some'],
  [4, 'some'],
  [5, 'several'],
  [50, 'several'],
] as const)('%i delegations are %s', (count, grade) => {
  expect(gradeOf(count, 60, thresholds)).toBe(grade)
})

test.each([
  [2, 2, byShare, 'two'],
  [6, 20, byShare, 'many'],
  [5, 20, byShare, 'several'],
  [10, 20, byShare, 'many'],
  [11, 20, byShare, 'most'],
  [15, 30, byCount, 'many'],
  [16, 30, byCount, 'most'],
] as const)('%i of %i', (count, denominator, given, grade) => {
  expect(gradeOf(count, denominator, given)).toBe(grade)
})

test('“most” is always more than half', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      fc.constantFrom(byCount, byShare),
      (count, more, given) => {
        const grade = gradeOf(count, count + more, given)
        expect(grade === 'most' && count <= more).toBe(false)
      },
    ),
  )
})

test('one more delegation for a point never gives a smaller grade, whether it was counted before or not', () => {
  const all = ['one', 'two', 'some', 'several', 'many', 'most']
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      fc.boolean(),
      fc.constantFrom(byCount, byShare),
      (count, silent, isNew, given) => {
        const denominator = count + silent + 1
        const before = gradeOf(count, denominator, given)
        const after = gradeOf(count + 1, denominator + (isNew ? 1 : 0), given)
        expect(all.indexOf(after)).toBeGreaterThanOrEqual(all.indexOf(before))
      },
    ),
  )
})

test('says what each word stands for', () => {
  const told = (given: typeof byCount) =>
    gradeMeanings(given).map(({ above, from, grade, kind, to, upTo }) =>
      [grade, kind, from, to, above, upTo].filter((part) => part !== null).join(' '),
    )
  expect(told(byCount)).toEqual(['some either 3 4', 'several range 5 8', 'many open 9', 'most open-half 15'])
  expect(told(byShare)).toEqual(['some either 3 4', 'several capped 5 25', 'many share-range 25 50', 'most share 50'])
})
