import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareDiagnostics, type Diagnostic, diagnostic, reportJson } from '../src/index.js'
import { anyDiagnostic, unsafeInReport } from './arbitrary.js'

it('is a sorted array, one diagnostic to a line', () => {
  const second = diagnostic({
    ruleId: 'b',
    source: 'model',
    reason: 'Two',
    place: { file: 'a.yaml', start: { line: 2, column: 1 } },
  })
  const first = diagnostic({ ruleId: 'a', source: 'model', reason: 'One', severity: 'warning' })
  expect(reportJson([second, first])).toBe(
    '[\n{"severity":"warning","ruleId":"a","source":"model","reason":"One"},\n' +
      '{"severity":"error","ruleId":"b","source":"model","reason":"Two","place":{"file":"a.yaml","start":{"line":2,"column":1}}}\n]\n',
  )
})

it('is an empty array when nothing is wrong', () => {
  expect(JSON.parse(reportJson([]))).toStrictEqual([])
})

it('holds no control or bidi control and parses back to the same diagnostics', () => {
  const property = (given: readonly Diagnostic[]): void => {
    const report = reportJson(given)
    expect(report).not.toMatch(unsafeInReport)
    expect(JSON.parse(report)).toStrictEqual([...given].sort(compareDiagnostics))
    expect(report.split('\n')).toHaveLength(given.length === 0 ? 2 : given.length + 3)
  }
  fc.assert(fc.property(fc.array(anyDiagnostic, { maxLength: 8 }), property))
})
