import type { ParagraphTrace, TraceReport } from '@rapporteur/build'
import { counted } from '../counted.js'
import { byText, dispositionLines, entryText, placeText } from './report-text.js'

type View = ParagraphTrace['views'][number]
type Statement = ParagraphTrace['statements'][number]

/** What stands behind paragraphs, for people. Headings and the closing asterisks are not paragraphs to ask about. */
export function traceText({ paragraphs }: TraceReport): string {
  return paragraphs
    .filter(({ type }) => type !== 'heading' && type !== 'closing')
    .map((paragraph) => `${[paragraph.label, ...paragraphLines(paragraph).map(indented)].join('\n')}\n`)
    .join('\n')
}

const indented = (line: string) => `  ${line}`

function paragraphLines(paragraph: ParagraphTrace): readonly string[] {
  if (paragraph.house) return ['house text: no entry of the record stands behind it']
  const { entries, statements, tallies, views } = paragraph
  const inViews = new Set(views.flatMap((view) => view.statements))
  const points = new Set(views.map(({ point }) => point))
  return [
    ...entries.filter(({ id, kind }) => kind !== 'point' || !points.has(id)).map(entryText),
    ...views.flatMap((view) => viewLines(view, statements)),
    ...statements.filter(({ id }) => !inViews.has(id)).flatMap(statementLines),
    ...tallies.flatMap(({ count, entries: own, kind }) => [
      `${counted(count, kind)} counted`,
      ...own.map(entryText).map(indented),
    ]),
  ]
}

function viewLines(view: View, statements: readonly Statement[]): readonly string[] {
  const among =
    view.of === 'speakers' ? 'delegations that spoke or wrote on the topic' : 'delegations that were present or wrote'
  const own = statements.filter(({ id }) => view.statements.includes(id))
  const { above, from, place } = view.rule
  const limit = from === null ? `above ${above} per cent` : `from ${from}`
  return [
    entryText({ kind: 'point', id: view.point, place: view.place }),
    indented(`“${view.clause}”`),
    indented(`${view.count} of ${view.denominator} ${among}; \`${view.grade}\` ${limit}, ${placeText(place)}`),
    ...own.flatMap(statementLines).map(indented),
  ]
}

function statementLines(statement: Statement): readonly string[] {
  const { by, countsFor, operation, quotation } = statement
  const weight = countsFor === 1 || by.length > 1 ? '' : `, counts for ${counted(countsFor, 'delegation')}`
  const proposes = operation === null ? '' : `, to ${operation}`
  const said = quotation === null ? ': counted, not quoted' : `: “${quotation}”`
  return [
    entryText(statement),
    indented(`${byText(statement)}${weight}${proposes}${said}`),
    ...dispositionLines(statement).map(indented),
  ]
}
