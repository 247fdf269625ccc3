import type { Severity } from '@rapporteur/diagnostics'

/** Characters that the gate takes out of a text: how to find a run of them, and what to say of it. */
export interface UnsafeCharacters {
  readonly ruleId: string
  readonly severity: Severity
  readonly pattern: RegExp
  readonly reason: string
  readonly hint: string
}

/** Whitespace controls are not here: a tab and every line end become one space. */
const control = /(?:(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point})+/gu

const bidi = /\p{Bidi_Control}+/gu

// Default-ignorable characters show nothing and so can hide words. Not among them here: marks of direction, which have a
// rule of their own; joiners and variation selectors, which some scripts need; the fillers of U+FFF9 are added.
const invisible = new RegExp(
  [
    '(?:(?![\\p{Bidi_Control}\\u200c\\u200d\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}])\\p{Default_Ignorable_Code_Point}',
    '[\\ufff9-\\ufffc]',
    '(?<!\\p{Script=Han})[\\u{e0100}-\\u{e01ef}]',
    '(?<=[\\ufe00-\\ufe0f])[\\ufe00-\\ufe0f])+',
  ].join('|'),
  'gu',
)

const joining =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Extended_Pictographic}\\p{Emoji_Modifier}'

// A joiner is needed between two letters of a joining script (their marks may stand between) or two parts of an emoji.
const strayJoiner = new RegExp(`(?<![${joining}]\\p{M}*)[\\u200c\\u200d]|[\\u200c\\u200d](?!\\p{M}*[${joining}])`, 'gu')

const privateUse = /\p{Co}+/gu

/** The sorts of characters that no text of a record may hold. */
export const unsafeCharacters: readonly UnsafeCharacters[] = [
  {
    ruleId: 'text-control',
    severity: 'warning',
    pattern: control,
    reason: 'The text holds a control or a character that Unicode does not assign; it is left out',
    hint: 'delete it and type the words again',
  },
  {
    ruleId: 'text-bidi',
    severity: 'warning',
    pattern: bidi,
    reason: 'The text holds a control of writing direction; it is left out',
    hint: 'delete it: direction is set by the language of the text',
  },
  {
    ruleId: 'text-invisible',
    severity: 'warning',
    pattern: invisible,
    reason: 'The text holds an invisible character; it is left out',
    hint: 'delete it: nobody can see that it is there',
  },
  {
    ruleId: 'text-invisible',
    severity: 'warning',
    pattern: strayJoiner,
    reason: 'The text holds a joiner that joins nothing; it is left out',
    hint: 'delete it: joiners have a use in Arabic and Indic scripts and in emoji only',
  },
  {
    ruleId: 'text-private-use',
    severity: 'warning',
    pattern: privateUse,
    reason: 'The text holds a private-use character, which no font agrees on; it is left out',
    hint: 'often a bullet or a symbol pasted from a word processor: type the real character',
  },
]
