import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unicodeBreaks } from '../../src/text/unicode-breaks.js'

interface Case {
  readonly line: string
  readonly text: string
  readonly ends: readonly number[]
}

function readCases(): readonly Case[] {
  const file = new URL('../unicode/LineBreakTest-15.0.txt.gz', import.meta.url)
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(caseOf)
}

// × 0023 ÷ 2014 ÷: the first sign stands before the text, each of the others behind a character.
function caseOf(line: string): Case {
  const signs = (line.split('#')[0] ?? '').trim().split(/\s+/).slice(1)
  const ends: number[] = []
  let text = ''
  for (const sign of signs) {
    if (sign === '÷') ends.push(text.length)
    else if (sign !== '×') text += String.fromCodePoint(Number.parseInt(sign, 16))
  }
  return { line, text, ends }
}

function endsOf(text: string): readonly number[] {
  const { allowed, required } = unicodeBreaks(text)
  return [...new Set([...allowed, ...required, text.length])].sort((a, b) => a - b)
}

/** Why we differ: the rule, and what of a case shows it. */
const reasons: readonly (readonly [string, RegExp, number])[] = [
  // The file takes the tailored rule of section 8.2, example 7; we keep LB25 as it is given, so that “)%” is not parted …
  [
    'LB25: no break between a closing mark and a sign of per cent or currency',
    /\((?:CL|CP_CP30)\).*÷ \[999\.0\] (?:PERCENT|DOLLAR)/,
    8,
  ],
  // … nor “%(”, “$(” or “\(”,
  [
    'LB25: no break between such a sign and an opening mark',
    /(?:PERCENT SIGN|DOLLAR SIGN|REVERSE SOLIDUS) \(P[OR]\).*÷ \[999\.0\] LEFT (?:PAR|CURLY)/,
    6,
  ],
  // … nor a comma, full stop or solidus and the figure behind it: “.35”, “/12”.
  [
    'LB25: no break before a figure behind a comma, a stop or a solidus',
    /(?:COMMA|FULL STOP|SOLIDUS) \((?:IS|SY)\).*÷ \[999\.0\] DIGIT/,
    16,
  ],
  // A code point without a character, reserved for pictures to come; the library takes it for a letter.
  ['LB30b: an unassigned picture before a modifier of skin colour', /<reserved-1F02C>/, 1],
]

test('lines break as in every case of the conformance file, but for those that a rule explains', () => {
  const cases = readCases()
  expect(cases.length).toBe(7654)
  const different = cases.filter(({ text, ends }) => endsOf(text).join() !== ends.join())
  const counts = reasons.map(([reason, shows]) => [reason, different.filter(({ line }) => shows.test(line)).length])
  expect(counts).toEqual(reasons.map(([reason, , count]) => [reason, count]))
  expect(different.filter(({ line }) => !reasons.some(([, shows]) => shows.test(line)))).toEqual([])
})
