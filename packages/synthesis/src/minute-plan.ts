import type { RecordText, Sourced, StructuredDiscussion } from '@rapporteur/model'

type Item = StructuredDiscussion['order'][number]

/** One line of the plan of a session. Times are told from its beginning, as hours and minutes: `0:05`. */
export interface PlannedMinutes extends Sourced {
  readonly from: string
  readonly to: string
  readonly minutes: number
  readonly part: Item['part']
  readonly text: RecordText
  /** Who takes the floor, in a plan of presentations or for the stakeholder; null where that is not known. */
  readonly speaker: string | null
}

/** How a session is divided: `presenters` in turn, null for a place that is still open. */
export function minutePlan(
  { order }: { readonly order: readonly Item[] },
  minutes: number,
  presenters: readonly (string | null)[],
  stakeholder: string | null,
): readonly PlannedMinutes[] {
  const taken = order.map((item) => minutesOf(item, presenters.length))
  const left = minutes - taken.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const open = taken.filter((one) => one === null).length
  const shares = shared(Math.max(0, left), open)
  let at = 0
  return order.flatMap((item, index) => {
    const own = taken[index] ?? shares[taken.slice(0, index).filter((one) => one === null).length] ?? 0
    return slotsOf(item, own, presenters, stakeholder).map(({ minutes: length, speaker }) => {
      const { part, source, text } = item
      const slot = { source, part, text, speaker, minutes: length, from: clock(at), to: clock(at + length) }
      at += length
      return slot
    })
  })
}

function minutesOf({ each, minutes }: Item, presenters: number): number | null {
  return minutes === null ? null : each ? minutes * presenters : minutes
}

function slotsOf(item: Item, minutes: number, presenters: readonly (string | null)[], stakeholder: string | null) {
  if (item.part === 'stakeholder') return [{ minutes, speaker: stakeholder }]
  if (item.part !== 'presentations' || presenters.length === 0) return [{ minutes, speaker: null }]
  const lengths = shared(minutes, presenters.length)
  return presenters.map((speaker, index) => ({ speaker, minutes: lengths[index] ?? 0 }))
}

/** Whole minutes in so many parts, the first of them a minute longer where they do not divide. */
function shared(minutes: number, parts: number): readonly number[] {
  const part = Math.floor(minutes / Math.max(1, parts))
  return Array.from({ length: parts }, (_, index) => part + (index < minutes - part * parts ? 1 : 0))
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
