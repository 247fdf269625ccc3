import { expect, test } from 'vitest'
import { parseMessages } from '../../src/index.js'

const check = (text: string) => {
  const { messages, diagnostics } = parseMessages(new TextEncoder().encode(text), 'fr/x.json')
  return {
    messages: Object.fromEntries([...messages].map(([key, { value }]) => [key, value])),
    faults: diagnostics.map(({ place, ruleId }) => `${place?.start.line}:${place?.start.column} ${ruleId}`),
  }
}

test('reads flat texts, in NFC, each with its place', () => {
  const { messages, diagnostics } = parseMessages(
    new TextEncoder().encode('{\n  "a.b": "e\u0301t\u00e9 "\n}'),
    'fr/x.json',
  )
  expect(diagnostics).toEqual([])
  expect(messages.get('a.b')).toEqual({
    value: 'été ',
    place: { file: 'fr/x.json', start: { line: 2, column: 10, offset: 11 }, end: { line: 2, column: 17, offset: 18 } },
  })
})

test('reports what is no flat text and keeps the rest', () => {
  expect(check('{"a": {"b": "c"},\n "d": 1,\n "e": "f"}')).toEqual({
    messages: { e: 'f' },
    faults: ['1:7 type-mismatch', '2:7 type-mismatch'],
  })
})

test.each([
  ['[]', '1:1 type-mismatch'],
  ['{"a": "b", "a": "c"}', '1:12 key-duplicate'],
  ['{"a": "b",}', '1:11 json-syntax'],
  ['', '1:1 record-empty'],
  ['{"a\u200b": "b"}', '1:2 key-malformed'],
])('%s', (text, fault) => expect(check(text).faults[0]).toBe(fault))

test('isolates that close and marks of direction stay in a translation; the rest does not', () => {
  expect(check('{"a": "\u2068{{symbol}}\u2069\u200f ب"}')).toEqual({
    messages: { a: '\u2068{{symbol}}\u2069\u200f ب' },
    faults: [],
  })
  expect(check('{"a": "x \\u2067y \\u202e z"}')).toEqual({
    messages: { a: 'x y  z' },
    faults: ['1:10 text-bidi', '1:18 text-bidi'],
  })
})

test('spaces at the ends of a message are its own', () =>
  expect(check('{"a": " and ", "b": " "}').messages).toEqual({ a: ' and ', b: ' ' }))

test('two hundred thousand messages are read, one more is not', () => {
  const catalogue = (size: number) => `{${Array.from({ length: size }, (_, index) => `"k${index}":"v"`).join(',\n')}}`
  expect(Object.keys(check(catalogue(200_000)).messages)).toHaveLength(200_000)
  expect(check(catalogue(200_001)).faults).toEqual(['1:1 catalogue-too-large'])
}, 30_000)
