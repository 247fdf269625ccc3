import type { Inline } from '../internals.js'
import type { TextLine } from '../layout/text-line.js'
import type { StructureElement } from '../structure/element.js'
import type { ContentMarks } from './content-marks.js'
import { decorate } from './decorations.js'
import type { FontDocument } from './font-document.js'
import { elementOf } from './ledger.js'
import { paintLinks } from './line-links.js'
import { riseOf } from './rise.js'

/** Draws one line: words in the order of the text, each at its place, the glyphs of a word from left to right. */
export function paintLine(document: FontDocument, marks: ContentMarks, line: TextLine, x: number, y: number): void {
  const base = y + line.getAscenderHeight()
  if (line.id !== undefined) document.addNamedDestination(line.id, 'XYZ', x + (line.inlines[0]?.x ?? 0), y, null)
  const height = line.getHeight()
  for (const inline of line.inlines) {
    const color = document.resolveColor(inline.background, undefined)
    if (color) marks.mark(undefined, () => paintGround(document, color, x + inline.x, y, inline.width, height))
  }
  for (const inline of line.inlines) {
    marks.cover(elementOf(inline.entry), [x + inline.x, y, inline.width, height])
  }
  paintText(document, marks, line.inlines, x, base)
  if (line.inlines.some(({ link, linkToDestination }) => link ?? linkToDestination))
    paintLinks(document, marks, line, x, base)
  if (line.inlines.some(({ decoration }) => decoration)) marks.mark(undefined, () => decorate(document, line, x, y))
}

function paintGround(document: FontDocument, color: string, ...area: [number, number, number, number]): void {
  document
    .fillColor(color)
    .rect(...area)
    .fill()
}

function paintText(
  document: FontDocument,
  marks: ContentMarks,
  inlines: readonly Inline[],
  x: number,
  base: number,
): void {
  const drawn = inlines.filter((inline) => inline.text !== '')
  if (drawn.length === 0) return
  document.save()
  document.transform(1, 0, 0, -1, 0, document.page.height)
  document.addContent('BT')
  let last: Inline | undefined
  for (const { element, pieces } of byElement(drawn)) {
    marks.markText(element, () => {
      for (const inline of pieces) {
        changeLooks(document, inline, last)
        const left = x + inline.x
        const up = document.page.height - (base - riseOf(inline))
        for (const operator of inline.font.operators(inline, left, up)) document.addContent(operator)
        last = inline
      }
    })
  }
  document.addContent('ET')
  document.restore()
}

interface Marked {
  readonly element: StructureElement | undefined
  readonly pieces: Inline[]
}

function byElement(inlines: readonly Inline[]): readonly Marked[] {
  const stretches: Marked[] = []
  for (const inline of inlines) {
    const element = elementOf(inline.entry)
    const last = stretches.at(-1)
    if (last && last.element === element) last.pieces.push(inline)
    else stretches.push({ element, pieces: [inline] })
  }
  return stretches
}

function changeLooks(document: FontDocument, inline: Inline, last: Inline | undefined): void {
  const { characterSpacing, color, font, fontSize, opacity } = inline
  if (font !== last?.font || fontSize !== last.fontSize) document.useFont(font, fontSize)
  if (color !== last?.color) document.fillColor(document.resolveColor(color, 'black'))
  if (opacity !== (last?.opacity ?? 1)) document.opacity(opacity)
  if (characterSpacing !== (last?.characterSpacing ?? 0)) document.addContent(`${characterSpacing} Tc`)
}
