import { expect, test } from 'vitest'
import { parseFrontMatter } from '../../src/index.js'

const check = (yaml: string) => {
  const { value, diagnostics } = parseFrontMatter(yaml, 'paper.md', { line: 2, column: 1, offset: 4 })
  return {
    value,
    faults: diagnostics.map(
      ({ place, ruleId, hint }) => `${place?.start.line}:${place?.start.column} ${ruleId}; ${hint}`,
    ),
  }
}

test('absent keys are null, present ones have their place in the paper', () => {
  const { value, faults } = check('symbol: LAKES/1\ntitle: Lakes\n')
  expect(faults).toEqual([])
  expect(value).toMatchObject({ symbol: 'LAKES/1', title: 'Lakes', locale: null, subtitle: null })
  expect(value?.source.fields.title?.start).toEqual({ line: 3, column: 8, offset: 27 })
})

test.each([
  ['titel: Lakes\n', '2:1 key-unknown; did you mean `title`?'],
  ['symbol: X\n', '2:1 key-missing; add `title`: title of the paper'],
  [
    'title: Lakes: a view\n',
    '2:8 yaml-syntax; a text that holds a colon and a space must stand in quotes, or below `>-`',
  ],
  ['title: Lakes\ndate: 22 January 2024\n', '3:7 value-malformed; undefined'],
])('%s', (yaml, fault) => expect(check(yaml).faults).toContain(fault))
