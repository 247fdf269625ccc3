/// <reference path="../pdfmake-internals.d.ts" />
import LineBreaker from 'linebreak'

/** Where lines may end in a paragraph; positions are UTF-16 offsets after which the next line begins. */
export interface Breaks {
  readonly allowed: Set<number>
  readonly required: Set<number>
}

const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]/
const wideOpening = /[\u2329\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\uff08\uff3b\uff5b\uff5f\uff62]/gu
const attached = /[\p{M}\p{Cc}\u200d]/u
const letterOrSign = /[\p{L}\p{N}\p{So}\p{Sc}\p{Cn}§%#]/u
const space = /[^\S\u00a0\u202f\u2007]|[\u0085\u200b]/u

/** Line breaks of a whole paragraph by UAX #14, Unicode 15.0. */
export function unicodeBreaks(text: string): Breaks {
  const allowed = new Set<number>()
  const required = new Set<number>()
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position >= text.length && !next.required) break
    if (next.required || lineEnd.test(text.charAt(next.position - 1))) required.add(next.position)
    else allowed.add(next.position)
  }
  // The end of a text that does not end in a line feed is no forced break of its own.
  if (!lineEnd.test(text.charAt(text.length - 1))) required.delete(text.length)
  breakBeforeWideOpening(text, { allowed, required })
  return { allowed, required }
}

// Rule LB30 holds no East Asian bracket back since Unicode 14; the library knows it as it was before.
function breakBeforeWideOpening(text: string, { allowed, required }: Breaks): void {
  for (const { index } of text.matchAll(wideOpening)) {
    // Nothing is parted from a joiner (rule LB8a).
    if (index === 0 || required.has(index) || text.charAt(index - 1) === '\u200d') continue
    const base = baseBefore(text, index)
    if (base === undefined || letterOrSign.test(base)) allowed.add(index)
  }
}

// The character that marks hang on; marks on nothing count as a letter (rules LB9 and LB10).
function baseBefore(text: string, at: number): string | undefined {
  let start = at
  let base = ''
  do {
    if (start === 0) return undefined
    base = String.fromCodePoint(text.codePointAt(start - (isLowHalf(text, start - 1) ? 2 : 1)) ?? 0)
    start -= base.length
  } while (attached.test(base) && !lineEnd.test(base))
  const hangs = start + base.length < at
  return hangs && space.test(base) ? undefined : base
}

function isLowHalf(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at))
}
