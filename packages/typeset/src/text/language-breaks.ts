import type { Breaks } from './unicode-breaks.js'

const ideograph = /[\p{Script=Han}，。、；：？！）》】」』]/u
const opensOrIsIdeograph = /[\p{Script=Han}（《【「『]/u

/**
 * UAX #14 before Unicode 15.1 takes “ and ” for marks of either side; next to ideographs they are one-sided: a line may
 * end before the first and after the second, never the other way round.
 */
export function breakAtChineseQuotes(text: string, { allowed }: Breaks): void {
  for (const { 0: quote, index } of text.matchAll(/[“”‘’]/gu)) {
    const before = text.charAt(index - 1)
    const after = text.charAt(index + 1)
    if (quote === '“' || quote === '‘') {
      const isChinese = ideograph.test(before) || (/[\p{L}\p{N}]/u.test(before) && opensOrIsIdeograph.test(after))
      if (isChinese) allowed.add(index)
    } else {
      const isChinese = opensOrIsIdeograph.test(after) || (/[\p{L}\p{N}]/u.test(after) && ideograph.test(before))
      if (isChinese) allowed.add(index + 1)
    }
  }
}

const fullWidth = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
// Places where no line ends, each as what stands before and behind it.
const chinese: readonly RegExp[] = [
  // 第12段, 2024年: a number stays with the word that makes it one of a series, and with its unit; dates part after 年 and 月.
  /第(?=\p{N})/gu,
  /\p{N}(?=[年月日时％‰℃])/gu,
  // GB/T 15834: no line begins with a mark that closes, whatever stands before it, and none ends with one that opens.
  /.(?=[，。、；：？！）》〉」』】〕％])/gu,
  /[（《〈「『【〔]/gu,
  // Quotation marks are of either side by UAX #14; with a space on the wrong side of one, ideographs say which it is.
  /(?<=[\p{Script=Han}，。、；：？！]) (?=[”’])/gu,
  /(?<=[“‘]) (?=\p{Script=Han})/gu,
]
// A plain space before a dash that stands between two, which ends a line and does not begin one (Russian, French,
// English), within guillemets, as French has it, and behind № and §.
const spaced = / (?=[–—] )|(?<=(?:^|[\s(])«) (?=\S)|(?<=\S) (?=»(?:[\s).,;:!?]|$))|(?<=[№§]) (?=\d)/gu

const numbers: readonly RegExp[] = [
  // A number stays with what it counts or dates, and the second of two with the word between them: 22 February, 22 de
  // febrero, 19 and 20.
  /(?<![\p{L}\p{N}/.:-])\d{1,2} (?=\p{L})/gu,
  /(?<![\p{L}\p{N}/.:-])\d{1,2} de (?=\p{L})/gu,
  /(?<=\d\)? )\p{L}{1,3} (?=\d)/gu,
  // A range is one: 14–19.
  /\d–(?=\d)/gu,
]
// Two names of one month, as Arabic has them, and the inverted subject of a French question: a-t-il, sont-elles.
const joined =
  /\p{Script=Arabic}\/(?=\p{Script=Arabic})|\p{L}-(?=(?:t-)?(?:ils?|elles?|on)(?!\p{L}))|-t-(?=(?:il|elle|on)(?!\p{L}))/gu

/** Takes back the breaks that a language does not allow where the general rules do. */
export function keepTogether(text: string, breaks: Breaks): void {
  if (fullWidth.test(text)) for (const pattern of chinese) keep(pattern, text, breaks)
  if (/[–—«»№§]/.test(text)) keep(spaced, text, breaks)
  if (/\d/.test(text)) for (const pattern of numbers) keep(pattern, text, breaks)
  if (/[-/]/.test(text)) keep(joined, text, breaks)
}

function keep(pattern: RegExp, text: string, { allowed }: Breaks): void {
  for (const { 0: before, index } of text.matchAll(pattern)) allowed.delete(index + before.length)
}
