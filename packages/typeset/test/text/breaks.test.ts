import fc from 'fast-check'
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
  ['a name with figures', 'see (CSP10-WGTU) now', ['see ', '(CSP10-WGTU) ', 'now']],
  ['a hyphen between words', 'working-group CSP-level', ['working-', 'group ', 'CSP-', 'level']],
  ['Chinese brackets beside Latin', '文件ATT（附件）A', ['文', '件', 'ATT', '（附', '件）', 'A']],
  ['Chinese quotes beside Latin', '称“ATT”为B“安”C', ['称', '“ATT”', '为', 'B', '“安”', 'C']],
  ['dashes and dots', '是——否……好', ['是', '——', '否……', '好']],
  ['numbers and their signs', '占25％和30%了', ['占', '25％', '和', '30%', '了']],
  ['paragraphs by number', '见第12段', ['见', '第12', '段']],
  ['dates', '2024年2月22日至', ['2024年', '2月', '22日', '至']],
  ['spaces before Chinese marks', '条 ，约 。（ 注', ['条 ，', '约 。', '（ 注']],
  ['French spaces', 'dit : «\u00a0oui\u00a0» ; « non » !', ['dit : ', '«\u00a0oui\u00a0» ; ', '« non » !']],
  ['narrow no-break spaces', '10\u202f000\u202f€ ?', ['10\u202f000\u202f€ ?']],
  ['a Russian dash', 'Договор — закон', ['Договор — ', 'закон']],
  ['a Russian number', 'док. № 12, №\u00a013', ['док. ', '№ 12, ', '№\u00a013']],
  ['Chinese quotes inside a line', '就“安排”交换', ['就', '“安', '排”', '交', '换']],
  [
    'numbers and what they count',
    'on 22 February or 22 de febrero, 5 items',
    ['on ', '22 February ', 'or ', '22 de febrero, ', '5 items'],
  ],
  ['two numbers', 'пункты 19 и 20, 9–11', ['пункты ', '19 и 20, ', '9–11']],
  ['two names of a month', 'تموز/يوليه 2025', ['تموز/يوليه ', '2025']],
  [
    'inverted subjects',
    'quel a-t-il, sont-elles là, après-midi',
    ['quel ', 'a-t-il, ', 'sont-elles ', 'là, ', 'après-', 'midi'],
  ],
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

test.each([
  ['quotation marks', '条约第，。、；：？！）》」』】”％（《「『【“AbЯ19.—…'],
  ['spaces', '条约第，。、；：？！）》」』】％（《「『【AbЯ19 .—…'],
])('a Chinese line neither begins with a mark that closes nor ends with one that opens: with %s', (_, alphabet) => {
  const text = fc.array(fc.constantFrom(...alphabet), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(text, (characters) => {
      const lines = pieces(characters.join(''))
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：？！）》」』】”％]/u)
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《「『【“] *$/u)
      expect(lines.join('|')).not.toMatch(/—\|—|…\|…|第\|[0-9]/)
    }),
    { numRuns: 3000 },
  )
})
