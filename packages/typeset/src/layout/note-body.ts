import type { Fragment, PageItem } from '../internals.js'
import { fewestLines } from './split-lines.js'
import { TextLine } from './text-line.js'

/** The text of a note, set once at the width of the page, and the heights at which it may go on overleaf. */
export interface NoteBody {
  readonly items: readonly PageItem[]
  readonly height: number
  /** From the top of the note, ascending; at least two lines stand on either side of each. */
  readonly cuts: readonly number[]
}

/** A stretch of a note that stands on one page. */
export interface NotePart {
  readonly body: NoteBody
  readonly from: number
  readonly to: number
}

/** What was set as one tall column, as a note that can be cut between its lines. */
export function noteBody({ items, height }: Fragment): NoteBody {
  const tops = [...new Set(items.filter(isLine).map(({ item }) => top(item)))].sort((a, b) => a - b)
  const rows = tops.filter((y, index) => index === 0 || y - (tops[index - 1] ?? 0) > 1)
  const cuts = rows.slice(fewestLines, rows.length - fewestLines + 1).filter((cut) => !crosses(items, cut))
  return { items, height, cuts }
}

/** The first part of what is left of a note that fits into a height: all of it, or up to a cut; none where none fits. */
export function firstPart(body: NoteBody, from: number, room: number): NotePart | undefined {
  if (body.height - from <= room) return { body, from, to: body.height }
  const to = body.cuts.findLast((cut) => cut > from && cut - from <= room && leavesLines(body, from, cut))
  return to === undefined ? undefined : { body, from, to }
}

/** The least of what is left of a note that can stand on a page of its own. */
export function leastPart(body: NoteBody, from: number): NotePart {
  return { body, from, to: body.cuts.find((cut) => cut > from) ?? body.height }
}

/** What of a note is drawn where a part of it stands. */
export function fragmentOf({ body, from, to }: NotePart): Fragment {
  return { items: body.items.filter(({ item }) => isWithin(item, from, to)), height: to - from }
}

function isWithin(item: unknown, from: number, to: number): boolean {
  const { y, y1 } = item as { readonly y?: number; readonly y1?: number }
  const at = y ?? y1 ?? 0
  return at > from - 1 && at < to - 1
}

/** Height of the least that may stand of a note where it begins. */
export function leastHeight({ cuts, height }: NoteBody): number {
  return cuts[0] ?? height
}

// A part that begins and ends at a cut holds two lines too.
function leavesLines({ cuts }: NoteBody, from: number, to: number): boolean {
  return from === 0 || cuts.filter((cut) => cut > from && cut <= to).length >= fewestLines
}

function crosses(items: readonly PageItem[], cut: number): boolean {
  return items.filter(isLine).some(({ item }) => top(item) < cut - 1 && top(item) + item.getHeight() > cut + 1)
}

function isLine(item: PageItem): item is PageItem & { readonly item: TextLine } {
  return item.item instanceof TextLine
}

function top(line: TextLine): number {
  return line.y ?? 0
}
