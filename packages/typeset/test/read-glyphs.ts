import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openPdf } from './read-pdf.js'

/** A character as it is drawn: points from the left edge of its page, and from the top to its base line. */
export interface Drawn {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Every character of a page at the place where the operators put it, from the top and the left. */
export async function readGlyphs(bytes: Uint8Array, number = 1): Promise<readonly Drawn[]> {
  const pdf = await openPdf(bytes)
  const page = await pdf.getPage(number)
  const { height } = page.getViewport({ scale: 1 })
  const { fnArray, argsArray } = await page.getOperatorList()
  await pdf.destroy()
  const drawn: Drawn[] = []
  let size = 0
  let [x, y] = [0, 0]
  fnArray.forEach((operator, index) => {
    const given = argsArray[index]
    if (operator === OPS.setFont) size = given[1]
    if (operator === OPS.setTextMatrix) [x, y] = placeOf(given)
    if (operator !== OPS.showText) return
    for (const glyph of given[0] as readonly (number | { readonly unicode: string; readonly width: number })[]) {
      const width = ((typeof glyph === 'number' ? -glyph : glyph.width) * size) / 1000
      if (typeof glyph !== 'number') drawn.push({ text: glyph.unicode, x, y: height - y, width })
      x += width
    }
  })
  return drawn
}

function placeOf(given: readonly unknown[]): [number, number] {
  const matrix = (given.length === 1 ? given[0] : given) as readonly number[]
  return [matrix[4] ?? 0, matrix[5] ?? 0]
}

/** The characters of each line, from the top. */
export function glyphLines(drawn: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const lines = new Map<number, Drawn[]>()
  for (const glyph of drawn) {
    const key = [...lines.keys()].find((y) => Math.abs(y - glyph.y) < 1) ?? glyph.y
    lines.set(key, [...(lines.get(key) ?? []), glyph])
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, glyphs]) => glyphs)
}
