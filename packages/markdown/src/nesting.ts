import type { Point } from '@rapporteur/diagnostics'
import { span } from './points.js'
import type { Report } from './report.js'

/** How many containers (lists, quotations, boxes, notes) may stand in each other: micromark's time grows with the square. */
export const maximumDepth = 24

/** How many boxes may stand in each other: each is read again for every box around it. */
export const maximumBoxes = 6

interface Container {
  readonly kind: 'quote' | 'item'
  /** The column that a line must reach to stay inside an item. */
  readonly column: number
}

const marker = /^(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:)/
const rule = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/

/**
 * Whether the containers of a source stay within the limit, found line by line before anything is parsed.
 * It follows CommonMark's rules for containers and, where it does not know, counts too many rather than too few.
 */
export function isShallow(source: string, at: (offset: number) => Point, report: Report): boolean {
  let open: readonly Container[] = []
  let boxes: readonly number[] = []
  let offset = 0
  let afterBlank = true
  for (const line of source.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const text = line.replace(/[\r\n]+$/, '')
    boxes = boxesAfter(text, boxes)
    const read = readContainers(text, open, afterBlank)
    open = read.open
    if (open.length + boxes.length > maximumDepth || boxes.length > maximumBoxes) {
      const reason =
        boxes.length > maximumBoxes
          ? `Boxes stand more than ${maximumBoxes} deep in each other.`
          : `Lists, quotations and boxes stand more than ${maximumDepth} deep in each other.`
      report('nesting-too-deep', reason, span(at, offset + read.last, 1))
      return false
    }
    afterBlank = text.trim() === ''
    offset += line.length
  }
  return true
}

function readContainers(
  text: string,
  open: readonly Container[],
  afterBlank: boolean,
): { readonly open: readonly Container[]; readonly last: number } {
  if (text.trim() === '') {
    const quote = open.findIndex(({ kind }) => kind === 'quote')
    return { open: quote === -1 ? open : open.slice(0, quote), last: 0 }
  }
  let { index, column } = skipSpace(text, 0, 0)
  let kept = 0
  for (const container of open) {
    if (container.kind === 'quote') {
      if (text[index] !== '>') break
      ;({ index, column } = skipSpace(text, index + 1, column + 1))
    } else if (column < container.column) break
    kept += 1
  }
  const added: Container[] = []
  let last = index
  for (let found = marker.exec(text.slice(index)); found !== null; found = marker.exec(text.slice(index))) {
    if (rule.test(text.slice(index)) || kept + added.length > maximumDepth) break
    last = index
    const next = skipSpace(text, index + found[0].length, column + found[0].length)
    const kind = found[0] === '>' ? 'quote' : 'item'
    // A note's text may be indented by four, wherever its first line begins.
    const least = found[0].startsWith('[') ? column + 4 : column + found[0].length + 1
    added.push({ kind, column: least })
    ;({ index, column } = next)
  }
  // A line that opens nothing may be the lazy end of a paragraph, which closes nothing.
  const stays = added.length === 0 && !afterBlank
  return { open: [...(stays ? open : open.slice(0, kept)), ...added], last }
}

function skipSpace(text: string, from: number, fromColumn: number): { index: number; column: number } {
  let index = from
  let column = fromColumn
  for (; text[index] === ' ' || text[index] === '\t'; index += 1) column += text[index] === '\t' ? 4 - (column % 4) : 1
  return { index, column }
}

function boxesAfter(text: string, boxes: readonly number[]): readonly number[] {
  const fence = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(:{3,})[ \t]*(box)?/.exec(text)
  if (fence === null) return boxes
  const size = fence[1]?.length ?? 0
  if (fence[2] !== undefined) return [...boxes, size]
  if (text.trim().length !== size) return boxes
  const closed = boxes.findIndex((opened) => opened <= size)
  return closed === -1 ? boxes : boxes.slice(0, closed)
}
