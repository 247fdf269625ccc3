import type { TextFinding } from './clean-text.js'

// What the bytes 0x80–0xBF of UTF-8 look like when they are read as Windows-1252.
const tail = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

// A quotation mark or a dash in three pieces; an accented letter in two; Cyrillic in pairs, twice because Ñ and Ð are letters.
const mojibake = new RegExp(`â[${tail}]{2}|Ã[${tail}]|Â[\\u00a0-\\u00bf]|(?:[ÐÑ][${tail}]){2}|\\ufffd`, 'u')

/** The first sign that a text was once read in the wrong encoding. The text is never repaired: only its author knows it. */
export function findMojibake(value: string): readonly TextFinding[] {
  const match = mojibake.exec(value)
  if (match === null) return []
  return [
    {
      ruleId: 'text-mojibake',
      severity: 'warning',
      reason: `\`${match[0]}\` looks like a letter that was read in the wrong encoding; the text is printed as it is`,
      hint: 'compare it with the original message and type the letter again',
      index: match.index,
      end: match.index + match[0].length,
    },
  ]
}
