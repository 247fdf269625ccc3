/// <reference path="../pdfmake-internals.d.ts" />
import LineBreaker from 'linebreak'

/** Where lines may end in a paragraph; positions are UTF-16 offsets after which the next line begins. */
export interface Breaks {
  readonly allowed: ReadonlySet<number>
  readonly required: ReadonlySet<number>
}

const longestUnbroken = 60
const shortestTechnical = 16
const shortestPiece = 5
const technical = /[!-~]+/gu
const ideograph = /[\p{Script=Han}，。、；：？！）》】」』]/u
const afterClosingQuote = /[\p{Script=Han}（《【「『]/u

/** Line breaks of a whole paragraph by UAX #14, tailored for symbols, addresses, Chinese quotation marks and unbroken runs. */
export function lineBreaks(text: string): Breaks {
  const allowed = new Set<number>()
  const required = new Set<number>()
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position >= text.length && !next.required) break
    if (next.required || /[\n\r\v\f\u0085\u2028\u2029]/.test(text.charAt(next.position - 1)))
      required.add(next.position)
    else allowed.add(next.position)
  }
  // The end of a text that does not end in a line feed is no forced break of its own.
  if (!/[\n\r\v\f\u0085\u2028\u2029]$/.test(text)) required.delete(text.length)
  breakTechnical(text, allowed)
  breakAtChineseQuotes(text, allowed)
  breakUnbroken(text, allowed, required)
  return { allowed, required }
}

// A symbol ends a line after a solidus, away from its ends, and nowhere else; an address after other marks too.
function breakTechnical(text: string, allowed: Set<number>): void {
  for (const { 0: token, index } of text.matchAll(technical)) {
    if (!/[/@_]/.test(token)) continue
    for (let at = 1; at < token.length; at += 1) {
      allowed.delete(index + at)
      if (token.length >= shortestTechnical && isChosenPlace(token, at)) allowed.add(index + at)
    }
  }
}

function isChosenPlace(token: string, at: number): boolean {
  if (at < shortestPiece || token.length - at < shortestPiece) return false
  const isAddress = token.includes('://') || token.startsWith('www.') || token.includes('@')
  const places = isAddress ? /[/.\-_?&=#]/ : /\//
  if (token.slice(0, at).endsWith('://')) return false
  return places.test(token.charAt(at - 1)) && /[A-Za-z0-9]/.test(token.charAt(at))
}

// UAX #14 before Unicode 15.1 takes “ and ” for marks of either side; next to ideographs they are one-sided.
function breakAtChineseQuotes(text: string, allowed: Set<number>): void {
  for (let at = 1; at < text.length; at += 1) {
    const before = text.charAt(at - 1)
    const after = text.charAt(at)
    if ((after === '“' || after === '‘') && ideograph.test(before)) allowed.add(at)
    if ((before === '”' || before === '’') && afterClosingQuote.test(after)) allowed.add(at)
  }
}

function breakUnbroken(text: string, allowed: Set<number>, required: ReadonlySet<number>): void {
  let since = 0
  for (let at = 1; at < text.length; at += 1) {
    if (allowed.has(at) || required.has(at)) since = at
    else if (at - since >= longestUnbroken && !continues(text, at)) {
      allowed.add(at)
      since = at
    }
  }
}

function continues(text: string, at: number): boolean {
  const next = text.codePointAt(at) ?? 0
  const isInsidePair = /[\ud800-\udbff]/.test(text.charAt(at - 1))
  return isInsidePair || /^\p{M}|^\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(next))
}
