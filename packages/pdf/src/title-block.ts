import type { LocalizedInline, Masthead } from '@rapporteur/model'
import type { Block, Content, TableNode } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { textBlock } from './text-block.js'
import { titleText } from './title-text.js'

type Inlines = readonly LocalizedInline[]

/** Title, subtitle, status and notices, between the masthead and the text. */
export function layoutTitle(masthead: Masthead<LocalizedInline>, context: LayoutContext): readonly Content[] {
  const { size, gap } = context.style
  const isAbove = (context.house.masthead.first as readonly string[]).includes('status')
  const status = isAbove ? [] : (masthead.status ?? [])
  const { scale } = context
  const lines = [
    line(masthead.title, context, { heading: 1, fontSize: size.title * scale, bold: true }),
    line(masthead.subtitle ?? [], context, { fontSize: size.subtitle * scale, marginTop: gap.titleLine }),
    line(status, context, { fontSize: size.subtitle * scale, italics: true, marginTop: gap.titleLine }),
  ].flat()
  const { titleIndent } = context.style
  const title = { stack: lines, margin: [titleIndent, gap.aboveTitle, titleIndent, gap.belowTitle] as const }
  return masthead.notices.length > 0 ? [title, notices(masthead.notices, context)] : [title]
}

function line(children: Inlines, context: LayoutContext, looks: Block): readonly Content[] {
  if (children.length === 0) return []
  return [titleText(children, context, looks)]
}

function notices(texts: readonly Inlines[], context: LayoutContext): TableNode {
  const { style, scale } = context
  const stack = texts.map((children, index) =>
    textBlock({ children }, context, { marginTop: index === 0 ? 0 : style.gap.note }),
  )
  return {
    role: 'group',
    table: { widths: ['*'], body: [[{ stack }]] },
    layout: {
      hLineWidth: () => style.tableHairline,
      vLineWidth: () => style.tableHairline,
      hLineColor: style.color.hairline,
      vLineColor: style.color.hairline,
      paddingLeft: () => style.noticePadding,
      paddingRight: () => style.noticePadding,
      paddingTop: () => style.noticePadding,
      paddingBottom: () => style.noticePadding,
    },
    fontSize: style.size.notice * scale,
    alignment: 'left',
    margin: [0, 0, 0, style.gap.belowTitle],
  }
}
