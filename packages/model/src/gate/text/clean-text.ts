import type { Severity } from '@rapporteur/diagnostics'
import { findMojibake } from './mojibake.js'
import { unsafeCharacters } from './unsafe-characters.js'

/** Something found in a text; `index` and `end` are UTF-16 offsets in the text as it was given. */
export interface TextFinding {
  readonly ruleId: string
  readonly severity: Severity
  readonly reason: string
  readonly hint: string
  readonly index: number
  readonly end: number
}

/** Longest text, in characters: 20,000 words in one paragraph take the layout seconds, 100,000 never end. */
const maximumCharacters = 20_000

/** Longest run of combining marks: no orthography comes near it, and NFC takes quadratic time over a run. */
const maximumMarks = 30

/** Reports of one sort in one text: the rest would say the same. */
const maximumFindings = 20

/** Cleans one text: NFC, one line, bounded, nothing invisible in it. Cleaning a clean text changes nothing. */
export function cleanText(value: string): { readonly value: string; readonly findings: readonly TextFinding[] } {
  if (plain.test(value) && value.length <= maximumCharacters) return { value, findings: [] }
  const findings = [...unsafeFindings(value), ...findMojibake(value), ...lineEndFindings(value), ...markFindings(value)]
  const visible = withoutUnsafe(value)
  const oneLine = bound(visible, 4 * maximumCharacters)
    .replace(whitespace, ' ')
    .replace(outerSpaces, '')
  // Singletons such as U+0344 become two marks under NFC, so the marks are counted on both sides of it.
  const composed = withoutExcessMarks(withoutExcessMarks(oneLine).normalize('NFC'))
  const bounded = bound(composed, maximumCharacters)
  const tooLong = bounded === composed ? [] : [tooLongFinding(value)]
  return { value: bounded, findings: [...findings, ...tooLong] }
}

/** Most texts of a record in English are this, and need no further look. */
const plain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/

const whitespace = /[ \t]*[\t\n\v\f\r\u0085\u2028\u2029][ \t\n\v\f\r\u0085\u2028\u2029]*/g
const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]+/g
const outerSpaces = /^ +| +$/g
const excessMarks = new RegExp(`(\\p{M}{${maximumMarks}})\\p{M}+`, 'gu')

// Taking one character out can bring two others together that must not stand so, hence the second look.
function withoutUnsafe(text: string): string {
  const left = unsafeCharacters.reduce((rest, { pattern }) => rest.replace(pattern, ''), text)
  return left === text ? text : withoutUnsafe(left)
}

function withoutExcessMarks(text: string): string {
  return text.replace(excessMarks, '$1')
}

// A cut never leaves half a surrogate pair, a joiner with nothing to join, or a space at the end.
function bound(text: string, characters: number): string {
  if (text.length <= characters) return text
  let end = 0
  for (let count = 0; count < characters && end < text.length; count += 1)
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  return end >= text.length ? text : text.slice(0, end).replace(/[\s\u200c\u200d]+$/u, '')
}

function unsafeFindings(value: string): TextFinding[] {
  return unsafeCharacters.flatMap(({ pattern, ruleId, severity, reason, hint }) =>
    matches(value, pattern).map((match) => ({
      ruleId,
      severity,
      reason: `${reason} (${codePoints(match[0])})`,
      hint,
      index: match.index,
      end: match.index + match[0].length,
    })),
  )
}

function matches(value: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const match of value.matchAll(pattern)) {
    if (found.push(match) === maximumFindings) break
  }
  return found
}

function codePoints(run: string): string {
  const names = [...run].slice(0, 3).map((character) => {
    const code = character.codePointAt(0) ?? 0
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  })
  return [...run].length > names.length ? `${names.join(' ')} …` : names.join(' ')
}

function lineEndFindings(value: string): TextFinding[] {
  const inner = value.replace(/[\s\u0085]+$/u, '')
  return matches(inner, lineEnd)
    .filter(({ index }) => inner.slice(0, index).trim() !== '')
    .slice(0, 1)
    .map(({ index, 0: run }) => ({
      ruleId: 'text-line-end',
      severity: 'info',
      reason: 'The text has a line end inside; it is set as a space',
      hint: 'a text is one paragraph: where more are meant, write each as an entry of the list',
      index,
      end: index + run.length,
    }))
}

function markFindings(value: string): TextFinding[] {
  return matches(value, excessMarks).map(({ index, 0: run }) => ({
    ruleId: 'text-combining',
    severity: 'error',
    reason: `The text has more than ${maximumMarks} combining marks on one letter`,
    hint: 'delete the marks: no language writes so many',
    index,
    end: index + run.length,
  }))
}

function tooLongFinding(value: string): TextFinding {
  return {
    ruleId: 'text-too-long',
    severity: 'error',
    reason: `The text is longer than ${maximumCharacters} characters`,
    hint: 'divide it into paragraphs',
    index: 0,
    end: value.length,
  }
}
