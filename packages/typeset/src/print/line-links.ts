import type { Inline } from '../internals.js'
import type { TextLine } from '../layout/text-line.js'
import type { ContentMarks } from './content-marks.js'
import type { FontDocument } from './font-document.js'
import { riseOf } from './rise.js'

/** Depth of the area of a link below the base line, as a part of the size of its type. */
const linkDepth = 0.25

/** Makes the words of a line lead where they point. */
export function paintLinks(document: FontDocument, marks: ContentMarks, line: TextLine, x: number, base: number): void {
  for (const stretch of stretchesOf(line, (inline) => inline.link)) {
    const { entry, link } = stretch[0] as Inline
    marks.link(entry?.element, (options) => document.link(...areaOf(stretch, x, base), link ?? '', options))
  }
  for (const stretch of stretchesOf(line, (inline) => inline.linkToDestination)) {
    const { entry, linkToDestination } = stretch[0] as Inline
    marks.link(entry?.element, (options) =>
      document.goTo(...areaOf(stretch, x, base), linkToDestination ?? '', options),
    )
  }
}

/** Pieces side by side that have something in common, from left to right. */
function stretchesOf(line: TextLine, of: (inline: Inline) => string | null): readonly (readonly Inline[])[] {
  const stretches: Inline[][] = []
  let last: string | null = null
  // Signs of direction have no width, and may stand apart from what they are around.
  for (const inline of line.fromLeft.filter(({ width }) => width > 0)) {
    const value = of(inline)
    if (value !== null && value === last) stretches.at(-1)?.push(inline)
    else if (value !== null) stretches.push([inline])
    last = value
  }
  return stretches
}

/** Left, top, width and height. */
function areaOf(stretch: readonly Inline[], x: number, base: number): [number, number, number, number] {
  const first = stretch[0] as Inline
  const last = stretch.at(-1) as Inline
  const rise = riseOf(first)
  const height = Math.max(...stretch.map((inline) => inline.fontSize)) * (1 + linkDepth)
  const top = base - rise - Math.max(...stretch.map((inline) => inline.fontSize))
  return [x + first.x, top, last.x + last.width - first.x, height]
}
