import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseYaml, safeText } from '../../src/index.js'

const place = { file: 'note.yaml', start: { line: 3, column: 5 } }

const check = (text: string) => {
  const { value, diagnostics } = safeText(text, place)
  return [
    value,
    ...diagnostics.map(
      (found) => `${found.place?.start.line}:${found.place?.start.column} ${found.severity} ${found.ruleId}`,
    ),
  ]
}

describe('what a text may not hold is left out, and said', () => {
  test.each<readonly [string, readonly string[]]>([
    ['It\u00e2\u20ac\u2122s', ['It\u00e2\u20ac\u2122s', '3:7 warning text-mojibake']],
    ['\u2067abc (no PDI)', ['abc (no PDI)', '3:5 warning text-bidi']],
    [
      'de\u00adle\u200bga\u2060tion\ufeff \udb40\udc41\udb40\udc42 \u3164',
      ['delegation', ...[7, 10, 13, 18, 20, 25].map((column) => `3:${column} warning text-invisible`)],
    ],
    ['a\r\nb\rc\u2028d\u2029e\u0085f\u000bg', ['a b c d e f g', '3:6 info text-line-end']],
    ['a\u0000\u001b[31mb\ufffe', ['a[31mb', '3:6 warning text-control', '3:13 warning text-control']],
    ['\ue000 1 \ue001', ['1', '3:5 warning text-private-use', '3:9 warning text-private-use']],
    ['a\ud800b', ['ab', '3:6 warning text-control']],
    ['line\n  two \u200b', ['line two', '4:7 warning text-invisible', '3:9 info text-line-end']],
    ['a\tb', ['a b']],
    ['  Quotes “kept”, no-break\u00a0spaces too  ', ['Quotes “kept”, no-break\u00a0spaces too']],
    ['Co\u0302te', ['C\u00f4te']],
  ])('%j', (text, expected) => expect(check(text)).toEqual(expected))

  test.each(['می\u200cخواهم', 'क्\u200dष', '👩\u200d👩\u200d👧', '❤\ufe0f\u200d🔥'])(
    'joiners that join stay: %s',
    (text) => {
      expect(check(text)).toEqual([text])
    },
  )

  test('joiners that join nothing go', () => {
    expect(check('a\u200db\u200c')).toEqual(['ab', '3:6 warning text-invisible', '3:8 warning text-invisible'])
  })

  test('too many marks and too many characters are errors, found fast', () => {
    expect(check(`a${'\u0301'.repeat(100_000)}`).slice(1)).toEqual(['3:6 error text-combining'])
    expect(check('word '.repeat(100_000)).slice(1)).toEqual(['3:5 error text-too-long'])
    expect(check('é'.repeat(20_000))).toHaveLength(1)
  })
})

describe('a finding stands at its character, in every style of YAML scalar', () => {
  test.each([
    ['plain', 'a: xy\u200bz', '1:6'],
    ['plain over lines', 'a: one\n  two\u200b', '2:6'],
    ['single quotes', "a: 'it''s \u200b'", '1:11'],
    ['double quotes', 'a: "\\u00e9\\n \\u200b"', '1:14'],
    ['double quotes over lines', 'a: "one \\\n  two\n\n  three\u200b"', '4:8'],
    ['literal', 'a: |\n  one\n  two\u200b\n', '3:6'],
    ['folded', 'a: >- # note\n  one\n  two\n\n  three\u200b\n', '5:8'],
    ['folded with Windows line ends', 'a: >-\r\n  one\r\n  two\u200b\r\n', '3:6'],
  ])('%s', (_, text, at) => {
    const { diagnostics } = parseYaml(new TextEncoder().encode(text), 'a.yaml', z.any())
    const found = diagnostics.filter(({ ruleId }) => ruleId === 'text-invisible')
    expect(found.map(({ place }) => `${place?.start.line}:${place?.start.column}`)).toEqual([at])
  })
})

describe('any string', () => {
  const risky = fc.constantFrom(
    ...[
      '\u200b',
      '\u200c',
      '\u200d',
      '\u202e',
      '\u2067',
      '\u0301',
      '\u0344',
      '\ud800',
      '\udc00',
      '\ufeff',
      '\u{e0041}',
      '\u{e0101}',
      '\n',
      '\r',
      '\u2028',
      ' ',
      '\t',
      'ب',
      'क',
      '्',
      '漢',
      '👩',
      '\ufe0f',
      '\ue000',
      'a',
      '\uffff',
      '\u1100',
      '\u1161',
      '\u0958',
    ],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(risky, { maxLength: 80 }).map((parts) => parts.join('')),
  )

  test('comes out without controls, marks of direction and characters that nobody sees', () => {
    fc.assert(
      fc.property(
        text,
        (given) =>
          !/[\p{Cc}\p{Cs}\p{Co}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\u200b\ufeff\u{e0000}-\u{e007f}]|\p{M}{31}/u.test(
            safeText(given, place).value,
          ),
      ),
      { numRuns: 2_000 },
    )
  })

  test('comes out the same the second time, in NFC, with nothing left to report but line ends and mojibake', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { value } = safeText(given, place)
        const again = safeText(value, place)
        expect(again.value).toBe(value)
        expect(value.normalize('NFC')).toBe(value)
        expect(again.diagnostics.filter(({ ruleId }) => ruleId !== 'text-mojibake')).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('is cleaned the same when a cut at the limit falls inside it', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { value } = safeText(`${'x'.repeat(19_995)}${given}tail after`, place)
        expect(safeText(value, place).value).toBe(value)
      }),
    )
  })
})
