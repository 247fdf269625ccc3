import type { FittedText } from './fitting-text.js'

/** A note that wants to stand in the margin. */
export interface NoteSlot {
  /** Where it would begin, in points from the top of the page. */
  readonly y: number
  /** So many lines fit before what it stands beside ends, and so many its first piece needs. */
  readonly room: number
  readonly least: number
  /** The note on so many lines at most. */
  readonly fit: (lines: number) => FittedText
}

/** The margin of a page; lengths in points. */
export interface MarginRoom {
  readonly top: number
  readonly bottom: number
  /** So many lines has a note at most, each of this height. */
  readonly most: number
  readonly height: number
  /** Least room between two notes. */
  readonly between: number
}

/** A note at its place. */
export interface PlacedNote<Slot> {
  readonly slot: Slot
  readonly text: string
  readonly y: number
}

/**
 * Finds room for the notes of a page, given from the top: each beside its block or as little below as those above it ask
 * for, and none beneath the foot of the text. Where all of them are too much for the page, the longest are shortened.
 */
export function noteTops<Slot extends NoteSlot>(slots: readonly Slot[], room: MarginRoom): readonly PlacedNote<Slot>[] {
  for (let most = room.most; ; most -= 1) {
    const fitted = slots.map((slot) => slot.fit(Math.min(most, Math.max(slot.room, slot.least))))
    const tops = topsOf(slots, fitted, room)
    if ((tops[0] ?? room.top) >= room.top || most <= 1)
      return slots.map((slot, index) => ({ slot, text: fitted[index]?.text ?? '', y: tops[index] ?? slot.y }))
  }
}

/** Down past the notes above, then up again from the foot of the text. */
function topsOf(slots: readonly NoteSlot[], fitted: readonly FittedText[], room: MarginRoom): readonly number[] {
  const heights = fitted.map(({ lines }) => lines * room.height)
  let free = Number.NEGATIVE_INFINITY
  const low = slots.map(({ y }, index) => {
    const top = Math.max(y, free)
    free = top + (heights[index] ?? 0) + room.between
    return top
  })
  let foot = room.bottom
  return low
    .toReversed()
    .map((y, index) => {
      const top = Math.min(y, foot - (heights.at(-1 - index) ?? 0))
      foot = top - room.between
      return top
    })
    .toReversed()
}
