import type { Content, PageFurniture } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { symbolRun } from './masthead.js'
import { rule } from './rule.js'

/** The symbol above each page but the first, at the outer side over a hairline. */
export function runningHeader(symbol: string | undefined, context: LayoutContext): PageFurniture {
  const { style, width } = context
  if (symbol === undefined) return () => undefined
  const line: Content = { text: [symbolRun(symbol)], alignment: 'right', marginBottom: style.gap.mastheadLine }
  const header: Content = {
    stack: [line, rule(0, width, style.tableHairline)],
    fontSize: style.size.furniture,
    lineHeight: 1,
    margin: [style.margins.side, style.headerTop, style.margins.side, 0],
  }
  return (page) => (page === 1 ? undefined : header)
}

/** The number below each page but the first, at the outer side. */
export function folio({ style, digits }: LayoutContext): PageFurniture {
  return (page) =>
    page === 1
      ? undefined
      : {
          text: digits(page),
          alignment: 'right',
          fontSize: style.size.furniture,
          lineHeight: 1,
          margin: [style.margins.side, style.folioTop, style.margins.side, 0],
        }
}
