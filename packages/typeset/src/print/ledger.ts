import { type Diagnostic, diagnostic, type Place } from '@rapporteur/diagnostics'
import type { StructureElement } from '../structure/element.js'
import { excerpt } from '../text/excerpt.js'

/** The account of one run, picture or drawing: how much of it entered layout, and how much was drawn. */
export interface Entry {
  readonly what: string
  readonly place: Place | undefined
  due: number
  drawn: number
  outside: boolean
  /** A head row that comes again on each page is drawn more than once. */
  repeats: boolean
  /** What it is a part of in the structure tree. */
  element?: StructureElement | undefined
}

/** The element that the next drawing of a thing belongs to: none where a head row comes again. */
export function elementOf(entry: Entry | undefined): StructureElement | undefined {
  const isAgain = entry?.repeats === true && entry.drawn >= entry.due
  return isAgain ? undefined : entry?.element
}

/** Keeps account of everything that enters layout, so that nothing is dropped without a word. */
export class Ledger {
  readonly #entries: Entry[] = []

  /** Opens an account; `due` grows as pieces of the thing are made. */
  open(what: string, place: Place | undefined, due = 0): Entry {
    const entry: Entry = { what, place, due, drawn: 0, outside: false, repeats: false }
    this.#entries.push(entry)
    return entry
  }

  /** One `content-lost`, `content-doubled` or `content-outside` for each account that does not close. */
  close(): Diagnostic[] {
    return this.#entries.flatMap((entry) => {
      const fault = faultOf(entry)
      return fault ? [fault] : []
    })
  }
}

function faultOf(entry: Entry): Diagnostic | undefined {
  const found = { source: 'typeset', ...(entry.place ? { place: entry.place } : {}) }
  const what = `“${excerpt(entry.what)}”`
  if (entry.drawn < entry.due) {
    return diagnostic({ ...found, ruleId: 'content-lost', reason: `${what} does not come out whole on any page.` })
  }
  if (entry.drawn > entry.due && !entry.repeats) {
    return diagnostic({ ...found, ruleId: 'content-doubled', reason: `${what} comes out more than once.` })
  }
  if (entry.outside) {
    const hint = 'Give it more room, or make what stands beside it narrower.'
    return diagnostic({ ...found, ruleId: 'content-outside', reason: `${what} reaches out of the page.`, hint })
  }
  return undefined
}
