import { expect, test } from 'vitest'
import { lineBreaks } from '../../src/text/breaks.js'

function pieces(text: string): readonly string[] {
  const { allowed, required } = lineBreaks(text)
  const ends = [...new Set([...allowed, ...required, text.length])].sort((a, b) => a - b)
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
}

test.each([
  ['words', 'one two-three', ['one ', 'two-', 'three']],
  ['no-break spaces', 'p.\u00a012 «\u00a0x\u00a0»', ['p.\u00a012 ', '«\u00a0x\u00a0»']],
  ['a short symbol', 'see A/2023/12 now', ['see ', 'A/2023/12 ', 'now']],
  ['a long symbol', 'ATT/CSP10.WGTU/2024/CHAIR/777/DrWP', ['ATT/CSP10.WGTU/', '2024/', 'CHAIR/', '777/DrWP']],
  ['an address', 'https://example.org/a-b/report.html', ['https://example.', 'org/', 'a-', 'b/', 'report.html']],
  ['Chinese marks', '（条约）规定：“是。”', ['（条', '约）', '规', '定：', '“是。”']],
  ['Chinese quotes inside a line', '就“安排”交换', ['就', '“安', '排”', '交', '换']],
  ['line feeds', 'a\nb\r\nc\u2028d', ['a\n', 'b\r\n', 'c\u2028', 'd']],
  ['an unbroken run', 'x'.repeat(130), ['x'.repeat(60), 'x'.repeat(60), 'x'.repeat(10)]],
])('%s', (_, text, expected) => {
  expect(pieces(text)).toEqual(expected)
})

test('an unbroken run is never cut within a character', () => {
  for (const piece of pieces('𠀀'.repeat(5) + 'a\u0301'.repeat(100) + '😀\u200d😀'.repeat(50))) {
    expect(piece).not.toMatch(/^(?:\p{M}|\u200d|[\udc00-\udfff])/u)
  }
})
