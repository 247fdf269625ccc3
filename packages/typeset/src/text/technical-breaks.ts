import type { Breaks } from './unicode-breaks.js'

const longestUnbroken = 60
const shortestTechnical = 16
const shortestPiece = 5
const technical = /[!-~]+/gu
// Capitals and figures with hyphens or stops between them, as in a name or a symbol without a solidus: A-B2.
const symbol = /^\W*(?=\w*\d)(?=\w*[A-Z])[A-Z0-9]+(?:[.-][A-Z0-9]+)+\W*$/

/** A symbol ends a line after a solidus, away from its ends, and nowhere else; an address after other marks too. */
export function breakTechnical(text: string, { allowed }: Breaks): void {
  for (const { 0: token, index } of text.matchAll(technical)) {
    if (!/[/@_]/.test(token) && !symbol.test(token)) continue
    const isAddress = token.includes('://') || token.startsWith('www.') || token.includes('@')
    const places = isAddress ? /[/.\-_?&=#]/ : /\//
    for (let at = 1; at < token.length; at += 1) {
      allowed.delete(index + at)
      if (token.length >= shortestTechnical && isChosenPlace(token, at, places)) allowed.add(index + at)
    }
  }
}

function isChosenPlace(token: string, at: number, places: RegExp): boolean {
  if (at < shortestPiece || token.length - at < shortestPiece) return false
  if (token.startsWith('://', at - 3)) return false
  return places.test(token.charAt(at - 1)) && /[A-Za-z0-9]/.test(token.charAt(at))
}

/** Breaks a run that nothing breaks, between characters, so that no text has to reach out of its column. */
export function breakUnbroken(text: string, { allowed, required }: Breaks): void {
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
