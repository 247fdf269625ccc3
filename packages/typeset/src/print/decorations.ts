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
    const whole = { ...largest, x: first.x, width: last.x + last.width - first.x }
    decorator._drawDecoration({ ...looks, line, inlines: [whole] }, x, y)
  }
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
