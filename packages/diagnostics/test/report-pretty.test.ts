import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, diagnostic, reportPretty, type Severity } from '../src/index.js'
import { anyDiagnostic, unsafeInReport } from './arbitrary.js'

const plain = { color: false }

function at(line: number, severity: Severity = 'error'): Diagnostic {
  const place = { file: 'meetings/2024-02-22.yaml', start: { line, column: 5 } }
  return diagnostic({ severity, ruleId: 'speaker-unknown', source: 'model', reason: `Nobody at ${line}`, place })
}

describe('reportPretty', () => {
  it('prints place, severity, reason and rule, the hint below, and counts', () => {
    const given = [
      diagnostic({ ...at(12), hint: 'Did you mean `switzerland`?' }),
      at(3, 'warning'),
      diagnostic({ ruleId: 'locale-missing', source: 'build', reason: 'No folder `ru`' }),
    ]
    expect(reportPretty(given, plain)).toBe(
      [
        'error  No folder `ru`  locale-missing',
        'meetings/2024-02-22.yaml:3:5  warning  Nobody at 3  speaker-unknown',
        'meetings/2024-02-22.yaml:12:5  error  Nobody at 12  speaker-unknown',
        '  hint: Did you mean `switzerland`?',
        '',
        '2 errors, 1 warning',
        '',
      ].join('\n'),
    )
  })

  it('counts in words that agree', () => {
    expect(reportPretty([at(1)], plain)).toMatch(/\n\n1 error\n$/)
    expect(reportPretty([at(1, 'warning'), at(2, 'warning'), at(3, 'info')], plain)).toMatch(
      /\n\n2 warnings, 1 info\n$/,
    )
  })

  it('says nothing when nothing is wrong', () => {
    expect(reportPretty([], plain)).toBe('')
  })

  it('colours the severity only when asked', () => {
    const given = [at(1), at(2, 'warning'), at(3, 'info')]
    const coloured = reportPretty(given, { color: true })
    expect(coloured).toContain('\u001b[31merror\u001b[39m')
    expect(coloured).toContain('\u001b[33mwarning\u001b[39m')
    expect(coloured).toContain('\u001b[36minfo\u001b[39m')
    expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(reportPretty(given, plain))
  })

  it('stops at a hundred, tells the rest, and hides no error behind warnings', () => {
    const warnings = Array.from({ length: 250 }, (_, index) => at(index + 1, 'warning'))
    const lines = reportPretty([...warnings, at(900)], plain).split('\n')
    expect(lines).toHaveLength(104)
    expect(lines[98]).toContain(':99:5  warning')
    expect(lines[99]).toContain(':900:5  error')
    expect(lines.slice(100)).toStrictEqual(['and 151 more', '', '1 error, 250 warnings', ''])
  })

  it('prints all of exactly a hundred', () => {
    const report = reportPretty(
      Array.from({ length: 100 }, (_, index) => at(index + 1)),
      plain,
    )
    expect(report).not.toContain('more')
    expect(report).toContain('100 errors')
  })

  it('lets no control, C1 or bidi control through, whatever a diagnostic holds', () => {
    const property = (given: readonly Diagnostic[]): void => {
      const report = reportPretty(given, plain)
      expect(report).not.toMatch(unsafeInReport)
      const faults = given.length + given.filter(({ hint }) => hint !== undefined).length
      expect(report.split('\n')).toHaveLength(given.length === 0 ? 1 : faults + 3)
    }
    fc.assert(fc.property(fc.array(anyDiagnostic, { maxLength: 8 }), property))
  })
})
