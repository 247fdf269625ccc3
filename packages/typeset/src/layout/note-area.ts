import { firstPart, leastHeight, leastPart, type NoteBody, type NotePart } from './note-body.js'
import { marksOnPage } from './note-marks.js'
import type { PageContext } from './page-context.js'

/** The looks of the foot of a page; lengths in points. */
export interface NoteStyle {
  readonly above: number
  readonly ruleLength: number
  readonly ruleWidth: number
  readonly below: number
}

/** What a page holds of notes: parts from the top, and the height of all with the rule. */
export interface PageNotes {
  readonly parts: NotePart[]
  height: number
}

/** Part of a page that a note from the page before may take, while there is text to come. */
const mostContinued = 0.6

/** Puts notes at the foot of the page of their marks, and what does not fit at the foot of the next. */
export class NoteArea {
  readonly pages = new Map<number, PageNotes>()
  readonly #bodies: ReadonlyMap<string, NoteBody>
  readonly #context: PageContext
  readonly #style: NoteStyle
  readonly #begun = new Set<string>()
  #waiting: readonly { readonly body: NoteBody; readonly from: number }[] = []

  constructor(bodies: ReadonlyMap<string, NoteBody>, context: PageContext, style: NoteStyle) {
    this.#bodies = bodies
    this.#context = context
    this.#style = style
    context.onPage = (page) => this.#continue(page, mostContinued)
  }

  /** Height above the first note of a page. */
  get overhead(): number {
    return this.#style.above + this.#style.ruleWidth + this.#style.below
  }

  // Of these notes those that have no place yet, each once, with those whose marks stand in them.
  #fresh(names: readonly string[], found: Set<string> = new Set()): readonly string[] {
    for (const name of names) {
      const body = this.#bodies.get(name)
      if (!body || this.#begun.has(name) || found.has(name)) continue
      found.add(name)
      this.#fresh(marksOnPage(body.items), found)
    }
    return [...found]
  }

  /** Least height that must be free on a page for notes to begin there in order; none is enough while one is unfinished. */
  demand(names: readonly string[], page: number): number {
    const bodies = this.#bodiesOf(names)
    if (bodies.length === 0) return 0
    if (this.#waiting.length > 0) return Number.POSITIVE_INFINITY
    return this.#overheadOn(page) + beginning(bodies)
  }

  /** The same before a page is known: what a block needs to begin, or to stand whole. */
  estimate(names: readonly string[], measure: 'whole' | 'start'): number {
    const bodies = this.#bodiesOf(names)
    if (bodies.length === 0) return 0
    return measure === 'start' ? beginning(bodies) : sum(bodies.map(({ height }) => height))
  }

  /** Begins notes on a page, within `room`. */
  begin(names: readonly string[], page: number, room: number): void {
    for (const name of this.#fresh(names)) {
      this.#begun.add(name)
      this.#waiting = [...this.#waiting, { body: this.#bodies.get(name) as NoteBody, from: 0 }]
    }
    this.#fill(page, room)
    const { pages } = this.#context
    for (let next = page + 1; next < pages.length; next += 1) this.#continue(next, mostContinued)
  }

  /** Gives what is left of the last notes pages of its own. What no page can hold overruns one. */
  finish(addPage: () => void): void {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      addPage()
      const page = this.#context.pages.length - 1
      this.#continue(page, 1)
      if (this.#waiting[0] === next) this.#add(page, leastPart(next.body, next.from))
    }
  }

  #continue(page: number, part: number): void {
    if (this.#waiting.length === 0) return
    const { pageMargins, pageSize } = this.#context.pages[page] as PageContext['pages'][number]
    const most = part * (pageSize.height - pageMargins.top - pageMargins.bottom)
    const taken = this.pages.get(page)?.height ?? 0
    this.#fill(page, Math.min(most - taken, this.#context.roomBelow(page)))
  }

  #fill(page: number, room: number): void {
    let left = room
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const part = firstPart(next.body, next.from, left - this.#overheadOn(page))
      if (!part) return
      left -= this.#add(page, part)
      if (part.to < next.body.height) return
    }
  }

  // Puts a part of the first note that waits on a page; what is left of the note goes on waiting.
  #add(page: number, part: NotePart): number {
    const height = this.#overheadOn(page) + part.to - part.from
    const notes = this.pages.get(page) ?? { parts: [], height: 0 }
    notes.parts.push(part)
    notes.height += height
    this.pages.set(page, notes)
    this.#context.reserve(page, height)
    const { body, to } = part
    this.#waiting = [...(to < body.height ? [{ body, from: to }] : []), ...this.#waiting.slice(1)]
    return height
  }

  #overheadOn(page: number): number {
    return this.pages.has(page) ? 0 : this.overhead
  }

  #bodiesOf(names: readonly string[]): readonly NoteBody[] {
    return this.#fresh(names).map((name) => this.#bodies.get(name) as NoteBody)
  }
}

// A note begins behind the whole of the one before it.
function beginning(bodies: readonly NoteBody[]): number {
  const whole = bodies.slice(0, -1).map(({ height }) => height)
  return sum(whole) + leastHeight(bodies.at(-1) as NoteBody)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
