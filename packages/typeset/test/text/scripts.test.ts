import { expect, test } from 'vitest'
import { mainScript, scriptRuns } from '../../src/index.js'

function check(text: string, main: string, expected: readonly string[]): void {
  expect(scriptRuns(text, main).map((run) => `${run.script}:${run.text}`)).toEqual(expected)
}

test.each([
  ['plain English stays one run', '“Twelve” states, 12 (a).', 'Latn', ['Latn:“Twelve” states, 12 (a).']],
  ['Chinese keeps its digits and quotes', '第12段的“结构”。', 'Hani', ['Hani:第12段的“结构”。']],
  ['a symbol in Chinese is Latin to its ends', '见CSP10/2024号', 'Hani', ['Hani:见', 'Latn:CSP10/2024', 'Hani:号']],
  ['quotes around Latin in Chinese are Chinese', '称“ATT”为', 'Hani', ['Hani:称“', 'Latn:ATT', 'Hani:”为']],
  ['full-width marks are Chinese in English', 'See（注）now', 'Latn', ['Latn:See', 'Hani:（注）', 'Latn:now']],
  ['a symbol in Arabic keeps Latin stops', 'نص A.B/1.2 نص', 'Arab', ['Arab:نص ', 'Latn:A.B/1.2', 'Arab: نص']],
  ['Arabic marks are Arabic', 'a، b', 'Latn', ['Latn:a', 'Arab:،', 'Latn: b']],
  ['a mark goes with its letter', 'e\u0301я\u0301', 'Cyrl', ['Latn:e\u0301', 'Cyrl:я\u0301']],
  ['characters beyond 16 bits count whole', '𠀀a𠀀', 'Hani', ['Hani:𠀀', 'Latn:a', 'Hani:𠀀']],
  ['nothing gives nothing', '', 'Latn', []],
] as const)('%s', (_, text, main, expected) => check(text, main, expected))

test.each([
  ['en', 'Latn'],
  ['ru', 'Cyrl'],
  ['ar', 'Arab'],
  ['zh', 'Hani'],
  ['zh-Hant', 'Hani'],
  [undefined, 'Latn'],
  ['no tag!', 'Latn'],
])('%s is written in %s', (language, script) => {
  expect(mainScript(language)).toBe(script)
})
