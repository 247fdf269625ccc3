import { describe, expect, it } from 'vitest'
import { diagnostic, hasErrors } from '../src/index.js'

const fault = { ruleId: 'symbol-malformed', source: 'model', reason: 'The symbol is malformed' }

describe('diagnostic', () => {
  it('is an error unless it says otherwise', () => {
    expect(diagnostic(fault)).toStrictEqual({ severity: 'error', ...fault })
    expect(diagnostic({ ...fault, severity: 'info' }).severity).toBe('info')
  })

  it('keeps place and hint', () => {
    const place = { file: 'dossier.yaml', start: { line: 3, column: 9 }, end: { line: 3, column: 12 } }
    expect(diagnostic({ ...fault, place, hint: 'Write it as `A/79/1`' })).toStrictEqual({
      severity: 'error',
      ...fault,
      place,
      hint: 'Write it as `A/79/1`',
    })
  })

  const cases: readonly (readonly [title: string, reason: string, expected: string])[] = [
    ['a terminal sequence', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['a C1 control', 'a\u009b31mb', 'a31mb'],
    ['a bidi override', 'file\u202egnp.exe', 'filegnp.exe'],
    ['isolates and marks', '\u2066a\u2069\u200e\u200f\u061cb', 'ab'],
    ['line ends', ' one\r\n\ttwo\u2028three\n', 'one two three'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['what people write', 'État : «\u00a0مؤتمر\u00a0» 会议 😀', 'État : «\u00a0مؤتمر\u00a0» 会议 😀'],
  ]
  it.each(cases)('makes one plain line of %s', (_title, text, expected) => {
    const made = diagnostic({ ...fault, reason: text, hint: text })
    expect([made.reason, made.hint]).toStrictEqual([expected, expected])
  })

  it('cuts a reason that quotes a whole file', () => {
    expect(diagnostic({ ...fault, reason: 'x'.repeat(5_000_000) }).reason).toBe(`${'x'.repeat(1_000)}…`)
  })
})

describe('hasErrors', () => {
  it('counts errors only', () => {
    expect(hasErrors([])).toBe(false)
    expect(hasErrors([diagnostic({ ...fault, severity: 'warning' }), diagnostic({ ...fault, severity: 'info' })])).toBe(
      false,
    )
    expect(hasErrors([diagnostic({ ...fault, severity: 'warning' }), diagnostic(fault)])).toBe(true)
  })
})
