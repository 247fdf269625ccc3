import type { LayoutNode } from '../internals.js'

const byMarker: readonly (readonly [RegExp, string])[] = [
  [/^[•·●]/u, 'Disc'],
  [/^[◦○]/u, 'Circle'],
  [/^[▪■]/u, 'Square'],
  [/^\(?\p{Nd}/u, 'Decimal'],
  [/^\(?[ivx]+\b/u, 'LowerRoman'],
  [/^\(?[IVX]+\b/u, 'UpperRoman'],
  [/^\(?[a-z]\b/u, 'LowerAlpha'],
  [/^\(?[A-Z]\b/u, 'UpperAlpha'],
]

const byDrawing: Readonly<Record<string, string>> = { disc: 'Disc', circle: 'Circle', square: 'Square' }

/** How a list counts, in PDF's words, by its first marker; `None` for markers that PDF has no word for. */
export function listNumbering({ type = '' }: LayoutNode, first: LayoutNode | undefined): string {
  const marker = (first?.listMarker?._inlines ?? []).map(({ text }) => text).join('')
  if (marker.trim() === '') return byDrawing[type] ?? 'None'
  return byMarker.find(([pattern]) => pattern.test(marker.trim()))?.[1] ?? 'None'
}
