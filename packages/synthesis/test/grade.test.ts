import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeOf } from '../src/index.js'
import { dossierOf } from './dossier.js'

const { thresholds } = dossierOf({}).dossier.attribution

test.each([
  [1, 'one'],
  [2, 'two'],
  [3, 'some'],
  [4, 'some'],
  [5, 'several'],
  [50, 'several'],
] as const)('%i delegations are %s', (count, grade) => {
  expect(gradeOf(count, thresholds)).toBe(grade)
})

test('more delegations never give a smaller grade', () => {
  const rank = (count: number) => thresholds.findIndex(({ grade }) => grade === gradeOf(count, thresholds))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(50), (count, more) => rank(count + more) >= rank(count)),
  )
})
