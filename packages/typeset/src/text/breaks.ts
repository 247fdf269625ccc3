import { breakAtChineseQuotes, keepTogether } from './language-breaks.js'
import { breakTechnical, breakUnbroken } from './technical-breaks.js'
import { type Breaks, unicodeBreaks } from './unicode-breaks.js'

/** Line breaks of a whole paragraph by UAX #14, tailored for languages, symbols, addresses and unbroken runs. */
export function lineBreaks(text: string): Readonly<Breaks> {
  const breaks = unicodeBreaks(text)
  breakTechnical(text, breaks)
  breakAtChineseQuotes(text, breaks)
  keepTogether(text, breaks)
  breakUnbroken(text, breaks)
  return breaks
}
