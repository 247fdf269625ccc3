import type { PdfkitFont } from '../internals.js'
import { blanksOf } from './full-width.js'
import { joinsAcross } from './joining.js'
import type { Breaks } from './unicode-breaks.js'

/** What is known of a whole paragraph before its runs are cut. */
export interface Whole {
  readonly text: string
  readonly breaks: Readonly<Breaks>
  readonly levels: Uint8Array
}

/** A stretch of one paragraph in one font. */
export interface Stretch {
  readonly text: string
  /** Where it begins in the paragraph. */
  readonly offset: number
  readonly font: PdfkitFont
  readonly noWrap: boolean
}

const joiner = '\u200d'
const ideographs = /\p{Script=Han}/u
const meeting = /^(?:\p{Script=Han}[\p{L}\p{N}]|[\p{L}\p{N}]\p{Script=Han})$/u

/**
 * Cuts a stretch into pieces. One ends where a line may, where the direction turns, where room is given or taken within a
 * line, and, from right to left, behind each word: the words of a line are painted in the order in which they are read.
 */
export function cut({ text, offset, font, noWrap }: Stretch, { breaks, levels }: Whole): readonly string[] {
  const isSeam = ideographs.test(text) ? isSeamIn : isBehindSpace
  const pieces: string[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1) {
    const here = offset + at
    const level = levels[here - 1] ?? 0
    const turns = level !== levels[here]
    const endsWord = level % 2 === 1 && /\s/u.test(text.charAt(at - 1))
    const mayEnd = breaks.required.has(here) || (!noWrap && breaks.allowed.has(here))
    if (at < text.length && !turns && !endsWord && !mayEnd && !isSeam(text, at, font)) continue
    pieces.push(text.slice(start, at))
    start = at
  }
  return pieces
}

// Room changes behind a space, whether a line may end there or not, …
function isBehindSpace(text: string, at: number): boolean {
  return isSpace(text.charAt(at - 1)) && !isSpace(text.charAt(at)) && !/\p{M}/u.test(text.charAt(at))
}

// … beside a full-width mark, and where ideographs meet letters or figures.
function isSeamIn(text: string, at: number, font: PdfkitFont): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (/\p{M}/u.test(after)) return false
  return isBehindSpace(text, at) || meeting.test(before + after) || isMark(before, font) || isMark(after, font)
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\u00a0'
}

function isMark(character: string, font: PdfkitFont): boolean {
  return blanksOf(character, font) !== undefined
}

/** A letter cut off from the one that it is joined to is shaped beside a joiner, which is not drawn. */
export function joined(text: string, paragraph: string, start: number, end: number): string {
  const before = joinsAcross(paragraph, start) ? joiner : ''
  const after = joinsAcross(paragraph, end) ? joiner : ''
  return `${before}${text}${after}`
}
