import type { MarginNoteStyle } from './margin-notes.js'
import type { MeasureContext } from './measurer.js'
import type { NoteStyle } from './note-area.js'

/** What the pages look like and what stands on each of them. */
export interface PageOptions {
  readonly size: { readonly width: number; readonly height: number }
  readonly margins: { readonly left: number; readonly right: number }
  readonly header: unknown
  readonly footer: unknown
  readonly notes: NoteStyle
  readonly marginNotes: MarginNoteStyle
  /** Part of the room between blocks that is kept. */
  readonly closeness: number
  readonly measure: MeasureContext
  /** Told the key of a node that cannot stay whole as it asks. */
  readonly onTooTall: (key: number) => void
}
