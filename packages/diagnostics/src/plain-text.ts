// A reason may quote a delegation's text. A control character could recolour or rewrite a terminal, and a bidi control
// could show words in an order that they do not have, so neither reaches a report.
const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const unsafe = /[\p{Cc}\p{Bidi_Control}]/gu
const loneSurrogates = /\p{Cs}/gu

/** Longest reason or hint, in UTF-16 units: a sentence for people, never a dump of the file. */
const maximumLength = 1_000

/** Makes one line of any text: line ends become spaces, controls and bidi controls go, excess is cut with an ellipsis. */
export function plainText(text: string): string {
  const cut = text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text
  return cut.replace(lineEnds, ' ').replace(unsafe, '').replace(loneSurrogates, '\uFFFD').trim()
}

/** Writes each control, bidi control and lone surrogate of a JSON text as its `\uXXXX` escape, which parses back to the same string. */
export function escapeUnsafe(json: string): string {
  return json.replace(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu, escapeUnit)
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
