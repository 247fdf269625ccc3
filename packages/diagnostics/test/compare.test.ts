import { expect, it } from 'vitest'
import { compareDiagnostics, type Diagnostic, diagnostic } from '../src/index.js'

function at(file: string, line: number, column: number, ruleId: string): Diagnostic {
  return diagnostic({ ruleId, source: 'model', reason: ruleId, place: { file, start: { line, column } } })
}

const inOrder = [
  diagnostic({ ruleId: 'z-without-place', source: 'build', reason: 'no place' }),
  at('a.yaml', 2, 1, 'a'),
  at('a.yaml', 10, 1, 'a'),
  at('a.yaml', 10, 5, 'a'),
  at('a.yaml', 10, 5, 'b'),
  at('b.yaml', 1, 1, 'a'),
]

it('orders by file, line, column and rule id, those without a place first', () => {
  expect([...inOrder].reverse().sort(compareDiagnostics)).toStrictEqual(inOrder)
})

it('holds equal what differs only in its words', () => {
  const first = at('a.yaml', 1, 1, 'a')
  expect(compareDiagnostics(first, { ...first, reason: 'other' })).toBe(0)
})
