import type { Inline } from '../internals.js'
import type { TextLine } from '../layout/text-line.js'
import { decorate } from './decorations.js'
import type { FontDocument } from './font-document.js'

// As parts of the size of the mark: how far pdfmake raises and lowers.
const raised = 0.75
const lowered = 0.35
/** Depth of the area of a link below the base line, as a part of the size of its type. */
const linkDepth = 0.25

/** Draws one line: words in the order of the text, each at its place, the glyphs of a word from left to right. */
export function paintLine(document: FontDocument, line: TextLine, x: number, y: number): void {
  const base = y + line.getAscenderHeight()
  if (line.id !== undefined) document.addNamedDestination(line.id, 'XYZ', x + (line.inlines[0]?.x ?? 0), y, null)
  for (const inline of line.inlines) paintGround(document, inline, x, y, line.getHeight())
  paintText(document, line.inlines, x, base)
  for (const stretch of stretchesOf(line, (inline) => inline.link)) {
    document.link(...areaOf(stretch, x, base), stretch[0]?.link ?? '')
  }
  for (const stretch of stretchesOf(line, (inline) => inline.linkToDestination)) {
    document.goTo(...areaOf(stretch, x, base), stretch[0]?.linkToDestination ?? '')
  }
  decorate(document, line, x, y)
}

function paintGround(document: FontDocument, inline: Inline, x: number, y: number, height: number): void {
  const color = document.resolveColor(inline.background, undefined)
  if (color)
    document
      .fillColor(color)
      .rect(x + inline.x, y, inline.width, height)
      .fill()
}

function paintText(document: FontDocument, inlines: readonly Inline[], x: number, base: number): void {
  const drawn = inlines.filter((inline) => inline.text !== '')
  if (drawn.length === 0) return
  document.save()
  document.transform(1, 0, 0, -1, 0, document.page.height)
  document.addContent('BT')
  let last: Inline | undefined
  for (const inline of drawn) {
    changeLooks(document, inline, last)
    const left = x + inline.x
    const up = document.page.height - (base - riseOf(inline))
    for (const operator of inline.font.operators(inline, left, up)) document.addContent(operator)
    last = inline
  }
  document.addContent('ET')
  document.restore()
}

function changeLooks(document: FontDocument, inline: Inline, last: Inline | undefined): void {
  const { characterSpacing, color, font, fontSize, opacity } = inline
  if (font !== last?.font || fontSize !== last.fontSize) document.useFont(font, fontSize)
  if (color !== last?.color) document.fillColor(document.resolveColor(color, 'black'))
  if (opacity !== (last?.opacity ?? 1)) document.opacity(opacity)
  if (characterSpacing !== (last?.characterSpacing ?? 0)) document.addContent(`${characterSpacing} Tc`)
}

function riseOf({ fontSize, sub, sup }: Inline): number {
  return (sup ? fontSize * raised : 0) - (sub ? fontSize * lowered : 0)
}

/** Pieces side by side that have something in common, from left to right. */
function stretchesOf(line: TextLine, of: (inline: Inline) => string | null): readonly (readonly Inline[])[] {
  const stretches: Inline[][] = []
  let last: string | null = null
  for (const inline of line.fromLeft) {
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
