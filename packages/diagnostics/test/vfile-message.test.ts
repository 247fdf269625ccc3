import { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import { diagnostic, fromVFileMessage, type Severity, toVFileMessage } from '../src/index.js'

const start = { line: 6, column: 5, offset: 80 }
const end = { line: 6, column: 9, offset: 84 }
const fault = { ruleId: 'message-missing', source: 'localize', reason: 'No message `a`' }

describe('toVFileMessage', () => {
  it('names place, rule, package and hint', () => {
    const message = toVFileMessage(diagnostic({ ...fault, place: { file: 'paper.md', start, end }, hint: 'Add it' }))
    expect(message.name).toBe('paper.md:6:5-6:9')
    expect(message).toMatchObject({ ...fault, file: 'paper.md', line: 6, column: 5, note: 'Add it', fatal: true })
  })

  const fatality: readonly (readonly [Severity, boolean | undefined])[] = [
    ['error', true],
    ['warning', false],
    ['info', undefined],
  ]
  it.each(fatality)('says %s as fatal: %s, there and back', (severity, fatal) => {
    const given = diagnostic({ ...fault, severity, place: { file: 'paper.md', start } })
    expect(toVFileMessage(given).fatal).toBe(fatal)
    expect(fromVFileMessage(toVFileMessage(given), 'paper.md')).toStrictEqual(given)
  })
})

describe('fromVFileMessage', () => {
  it('brings back a range and a hint', () => {
    const given = diagnostic({ ...fault, place: { file: 'paper.md', start, end }, hint: 'Add it' })
    expect(fromVFileMessage(toVFileMessage(given), 'paper.md')).toStrictEqual(given)
  })

  it('points a message without a place or a rule at the start of its file', () => {
    expect(fromVFileMessage(new VFileMessage('Odd \u0007input'), 'paper.md')).toStrictEqual({
      severity: 'info',
      ruleId: 'unified-message',
      source: 'unified',
      reason: 'Odd input',
      place: { file: 'paper.md', start: { line: 1, column: 1 } },
    })
  })
})
