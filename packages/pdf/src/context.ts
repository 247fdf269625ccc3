import type { Fault } from '@rapporteur/diagnostics'
import type { HouseProfile, LocaleProfile } from '@rapporteur/model'
import type { Destinations } from './destinations.js'
import type { HeadingLevel } from './heading-levels.js'
import type { MarginNotes } from './margin-notes.js'
import type { PageStyle } from './page-style.js'

/** What the layout of a node may depend on besides the node. */
export interface LayoutContext {
  readonly style: PageStyle
  readonly house: HouseProfile
  /** Room from side to side where the node stands, in points. */
  readonly width: number
  readonly locale: string
  readonly script: LocaleProfile['script']
  /** Multiplies the sizes of type, so that scripts look alike in size. */
  readonly scale: number
  /** A whole number in the digits of the language. */
  readonly digits: (value: number) => string
  readonly images: ReadonlyMap<string, Uint8Array>
  /** The bookmark that holds those of the node. */
  readonly bookmark: string | undefined
  readonly headingLevels: ReadonlyMap<object, HeadingLevel>
  readonly destinations: Destinations
  readonly marginNotes: MarginNotes
  readonly report: (fault: Fault) => void
}

/** The same context with less room. */
export function narrowed(context: LayoutContext, by: number): LayoutContext {
  return { ...context, width: context.width - by }
}
