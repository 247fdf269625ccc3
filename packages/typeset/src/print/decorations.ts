import type { Inline } from '../internals.js'
import type { TextLine } from '../layout/text-line.js'
import { TextDecorator } from '../pdfmake.js'
import type { FontDocument } from './font-document.js'

interface Stretch {
  readonly decoration: unknown
  readonly decorationColor: string
  readonly decorationStyle: string
  readonly decorationThickness: number | null
  readonly inlines: Inline[]
}

/** Draws the lines under, over and through a line of text, in one stroke over pieces that stand side by side. */
export function decorate(document: FontDocument, line: TextLine, x: number, y: number): void {
  const decorator = new TextDecorator(document)
  for (const { inlines, ...looks } of stretchesOf(document, line)) {
    const first = inlines[0] as Inline
    const last = inlines.at(-1) as Inline
    const largest = inlines.reduce((a, b) => (b.fontSize > a.fontSize ? b : a))
    const from = first.x + hidden(line, first, 'left')
    const width = last.x + last.width - hidden(line, last, 'right') - from
    if (width <= 0) continue
    const whole = { ...largest, x: from, width }
    decorator._drawDecoration({ ...looks, line, inlines: [whole] }, x, y)
  }
}

// What hangs out at the ends of a line, such as the space behind its last word, has no stroke.
function hidden({ inlines }: TextLine, inline: Inline, side: 'left' | 'right'): number {
  const begins = (side === 'left') === (inline.level % 2 === 0)
  if (begins) return inline === inlines[0] ? inline.leadingCut : 0
  return inline === inlines.at(-1) ? inline.trailingCut : 0
}

function stretchesOf(document: FontDocument, line: TextLine): readonly Stretch[] {
  const done: Stretch[] = []
  let open: Stretch[] = []
  for (const inline of line.fromLeft) {
    const wanted = [inline.decoration ?? []].flat().map((decoration) => looksOf(document, inline, decoration))
    open = wanted.map((looks) => {
      const before = open.find((stretch) => isAlike(stretch, looks))
      if (before) before.inlines.push(inline)
      return before ?? { ...looks, inlines: [inline] }
    })
    for (const stretch of open) if (!done.includes(stretch)) done.push(stretch)
  }
  return done
}

function looksOf(document: FontDocument, inline: Inline, decoration: unknown): Omit<Stretch, 'inlines'> {
  return {
    decoration,
    decorationColor: document.resolveColor(inline.decorationColor, inline.color) ?? 'black',
    decorationStyle: inline.decorationStyle ?? 'solid',
    decorationThickness: inline.decorationThickness,
  }
}

function isAlike(a: Omit<Stretch, 'inlines'>, b: Omit<Stretch, 'inlines'>): boolean {
  return (
    a.decoration === b.decoration &&
    a.decorationColor === b.decorationColor &&
    a.decorationStyle === b.decorationStyle &&
    a.decorationThickness === b.decorationThickness
  )
}
