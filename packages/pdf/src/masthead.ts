import type { LocalizedInline, Masthead } from '@rapporteur/model'
import type { Content, TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { isolate } from './nodes/isolate.js'
import { rule } from './rule.js'
import { textWidth } from './text-width.js'
import { evenText } from './title-text.js'

// How much wider bold type is than the plain type that `textWidth` knows.
const boldness = 1.06

type Fields = Masthead<LocalizedInline>
type Field = LayoutContext['house']['masthead'][keyof LayoutContext['house']['masthead']][number]

/** What stands at the head of the first page: what and whose the paper is, at both sides above a rule. */
export function layoutMasthead(masthead: Fields, context: LayoutContext): readonly Content[] {
  const { style, house, width } = context
  const outer = linesOf(house.masthead.first, masthead, context, 'right')
  const inner = linesOf(house.masthead.second, masthead, context, 'left')
  if (outer.length + inner.length === 0) return []
  const columns = [
    { stack: inner, width: '*' },
    { stack: outer, width: outerWidth(masthead, context) },
  ]
  const line = { ...rule(0, width, style.rule), margin: [0, style.gap.aroundRule, 0, 0] as const }
  return [{ columns, columnGap: style.gap.mastheadColumns }, line]
}

// Wide enough for the symbol in one line, unless that would leave the other side too little.
function outerWidth({ symbol }: Fields, { style, width }: LayoutContext): number {
  const wanted = textWidth(symbol ?? '', style.size.masthead) * boldness
  return Math.min(Math.max(wanted, width * style.mastheadOuter.least), width * style.mastheadOuter.most)
}

function linesOf(
  fields: readonly Field[],
  masthead: Fields,
  context: LayoutContext,
  alignment: 'left' | 'right',
): readonly TextNode[] {
  const fontSize = context.style.size.masthead * context.scale
  return fields.flatMap((field) => {
    const children = wordsOfField(field, masthead)
    if (children.length === 0) return []
    const looks = {
      fontSize,
      alignment,
      marginBottom: context.style.gap.mastheadLine,
      ...emphasisOf(field, context),
    }
    return [evenText({ children }, context, looks)]
  })
}

/** The words that the masthead has for a field. */
function wordsOfField(field: Field, masthead: Fields): readonly LocalizedInline[] {
  if (field === 'symbol') {
    return masthead.symbol === undefined ? [] : [{ type: 'isolate', direction: 'ltr', value: masthead.symbol }]
  }
  return (field === 'date' ? masthead.dateText : masthead[field]) ?? []
}

// A symbol is Latin in every language, so it has the size of Latin type.
function emphasisOf(field: Field, { style, scale }: LayoutContext): Partial<TextNode> {
  if (field === 'treaty') return { bold: true, fontSize: style.size.mastheadTreaty * scale }
  return field === 'symbol' ? { bold: true, fontSize: style.size.masthead } : {}
}

/** The symbol as it stands in a line of any direction. */
export function symbolRun(symbol: string): { readonly text: string } {
  return { text: isolate({ type: 'isolate', direction: 'ltr', value: symbol }).text as string }
}
