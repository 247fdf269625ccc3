import type { LocalizedInline, Timeline, TimelinePeriod } from '@rapporteur/model'
import type { Content, TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { textWidth } from './text-width.js'
import type { TimeScale } from './time-scale.js'

/** A part of an axis of time that has a column of its own: a quarter, or a year on an axis without quarters. */
export interface AxisPart {
  /** The name of a quarter; that of a year stands above its parts. */
  readonly label: string
  readonly length: number
}

/** A year of an axis, or as much of it as the axis has. */
export interface AxisYear {
  readonly label: string
  readonly parts: readonly AxisPart[]
}

/** The years of an axis with the lengths of their parts. */
export function axisYears({ periods = [] }: Timeline<LocalizedInline>, scale: TimeScale): readonly AxisYear[] {
  const starts = [...periods.flatMap(partsOf).map(({ start }) => scale.start(start)), scale.length]
  let at = 0
  return periods.map((year) => {
    const parts = partsOf(year).map(({ label }) => {
      at += 1
      return { label, length: (starts[at] ?? 0) - (starts[at - 1] ?? 0) }
    })
    return { label: year.label, parts }
  })
}

function partsOf({ quarters, start }: TimelinePeriod): TimelinePeriod['quarters'] {
  return quarters.length > 0 ? quarters : [{ start, label: '' }]
}

/** The head of an axis, with a cell for the line before each part: a row of years and, where it has them, one of quarters. */
export function axisHead(years: readonly AxisYear[], context: LayoutContext): readonly (readonly Content[])[] {
  const parts = years.flatMap((year) => year.parts)
  const yearSize = axisSize(
    years.map(({ label, parts }) => ({ label, length: total(parts) })),
    context,
  )
  const partSize = axisSize(parts, context)
  const yearRow = years.flatMap(({ label, parts }): readonly Content[] => {
    const colSpan = 2 * parts.length - 1
    return ['', { ...name(label, yearSize), bold: true, colSpan }, ...Array.from({ length: colSpan - 1 }, () => '')]
  })
  const partRow = parts.flatMap(({ label }) => ['', name(label, partSize)])
  return parts.some(({ label }) => label !== '') ? [yearRow, partRow] : [yearRow]
}

function name(text: string, fontSize: number): TextNode {
  return { text, fontSize, alignment: 'center' }
}

/** The size of type in which each word of a row has room in its column, as far as one can guess. */
function axisSize(names: readonly AxisPart[], { style, scale }: LayoutContext): number {
  const { least, most } = style.timeline.axis
  const fitting = names.flatMap(({ label, length }) =>
    label.split(' ').map((word) => (length * fill) / textWidth(word, 1)),
  )
  return Math.max(least * scale, Math.min(most * scale, ...fitting))
}

/** How much of a column a name may fill, so that it does not touch the lines. */
const fill = 0.92

function total(parts: readonly AxisPart[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}
