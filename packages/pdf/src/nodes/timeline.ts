import type { LocalizedInline, Timeline, TimelineRow } from '@rapporteur/model'
import type { CanvasNode, Content, TableLayout, TableNode } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import type { PageStyle } from '../page-style.js'
import { placeFields } from '../place-fields.js'
import { plainText } from '../plain-text.js'
import { textBlock } from '../text-block.js'
import { type AxisYear, axisHead, axisYears } from '../time-axis.js'
import { type TimeScale, timeScale } from '../time-scale.js'

/**
 * A schedule as a drawing: labels where lines begin, the parts of the axis as columns, and in each row a bar that begins in
 * the first of them and goes on over the others. Before each part stands a column as wide as a line, on a ground of its
 * colour: grounds are drawn before all else, so that bars lie upon the lines. The axis comes again on each page.
 */
export function timeline(node: Timeline<LocalizedInline>, context: LayoutContext): TableNode {
  const { style } = context
  const { gridLine, labels } = style.timeline
  const labelWidth = context.width * labels
  const scale = timeScale(node, context.width - labelWidth - gridLine)
  const years = axisYears(node, scale)
  const lengths = years.flatMap(({ parts }) => parts.map(({ length }) => length))
  const head = axisHead(years, context).map((row) => ['', ...row, ''])
  return {
    alt: plainText(node.alternative),
    table: {
      widths: [
        labelWidth - 2 * style.cellPadding.x,
        ...lengths.flatMap((length) => [gridLine, length - gridLine]),
        gridLine,
      ],
      body: [...head, ...node.rows.map((row) => rowOf(row, scale, lengths.length, context))],
      headerRows: head.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
    },
    layout: rules(style, years, head.length, node.rows.length),
    fontSize: style.size.table * context.scale,
    alignment: 'left',
    margin: [0, style.gap.aroundBox, 0, style.gap.aroundBox + style.gap.paragraph],
    ...placeFields(node),
  }
}

function rowOf(
  row: TimelineRow<LocalizedInline>,
  scale: TimeScale,
  parts: number,
  context: LayoutContext,
): readonly Content[] {
  const verticalAlignment = 'middle'
  const label = textBlock({ ...row, children: row.label }, context, { verticalAlignment })
  const others = Array.from({ length: 2 * parts - 1 }, () => '')
  return [label, '', { ...bar(row, scale, context), verticalAlignment }, ...others]
}

/** From the morning of the first day to the evening of the last, an axis beginning in the middle of its first line. */
function bar(row: TimelineRow<LocalizedInline>, scale: TimeScale, { style }: LayoutContext): CanvasNode {
  const { barHeight, shortestBar, gridLine } = style.timeline
  const length = Math.max(shortestBar, scale.end(row.end) - scale.start(row.start))
  const start = Math.min(scale.start(row.start), scale.length - length)
  const rectangle = { type: 'rect', x: start - gridLine / 2, y: 0, w: length, h: barHeight, color: style.color.bar }
  return { canvas: [rectangle], ...placeFields(row) }
}

// Rules and hairlines as in a table, but none between years and their quarters, which stand close together.
function rules(style: PageStyle, years: readonly AxisYear[], heads: number, rows: number): TableLayout {
  const isStrong = (line: number): boolean => line === 0 || line === heads || line === heads + rows
  const lines = years.flatMap(({ parts }) =>
    parts.map((_, index) => (index === 0 ? style.color.hairline : style.color.grid)),
  )
  const { x, y } = style.cellPadding
  return {
    hLineWidth: (line) => (isStrong(line) ? style.tableRule : line < heads ? 0 : style.tableHairline),
    hLineColor: (line) => (isStrong(line) ? style.color.text : style.color.hairline),
    vLineWidth: () => 0,
    fillColor: (_row, _node, column) => (column % 2 === 1 ? (lines[(column - 1) / 2] ?? style.color.hairline) : null),
    paddingLeft: (column) => (column === 0 ? x : 0),
    paddingRight: (column) => (column === 0 ? x : 0),
    paddingTop: () => y,
    paddingBottom: (row) => (row < heads - 1 ? 0 : y),
  }
}
