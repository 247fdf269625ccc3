import { expect, test } from 'vitest'
import type { Font } from '../../src/index.js'
import type { Inline } from '../../src/internals.js'
import { FontDocument } from '../../src/print/font-document.js'
import { fonts } from '../fonts.js'

/** The characters of a piece of text from left to right, as the codes that are drawn stand for them. */
function fromLeft(text: string, level: number): string {
  const amiri = fonts.families.amiri?.normal as Font
  const font = new FontDocument({ info: {}, language: 'ar', defaultFont: amiri }).embed(amiri)
  const inline = { text, level, fontSize: 12, fontFeatures: null } as unknown as Inline
  const codes = font.operators(inline, 0, 0).flatMap((operator) => operator.match(/(?<=<)[0-9a-f]{4}(?=>)/g) ?? [])
  return codes.map((code) => String.fromCodePoint(...(font.unicode[Number.parseInt(code, 16)] ?? []))).join('')
}

test.each([
  ['letters', ['س', 'ل', 'ا', 'م']],
  ['letters and a comma', ['س', 'ل', 'ا', 'م', '،', ' ']],
  ['a comma alone', ['،', ' ']],
  ['a semicolon alone', ['؛', ' ']],
  ['a bracket', ['(', 'س', 'ا', ')']],
  ['a bracket alone', [')', ' ']],
  ['quotation marks', ['«', 'س', 'ا', '»']],
])('%s run from right to left at an odd level, and keep the characters that were written', (_, characters) => {
  expect(fromLeft(characters.join(''), 1)).toBe(characters.toReversed().join(''))
})

test('at an even level text runs from left to right', () => {
  expect(fromLeft('(2024), ', 2)).toBe('(2024), ')
})
