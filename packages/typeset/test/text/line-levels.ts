import bidiFactory, { type Bidi } from 'bidi-js'

const bidi: Bidi = (bidiFactory as unknown as () => Bidi)()
const whiteSpace: ReadonlySet<string> = new Set([
  'WS',
  'BN',
  'FSI',
  'LRI',
  'RLI',
  'PDI',
  'LRE',
  'RLE',
  'LRO',
  'RLO',
  'PDF',
])

/**
 * Levels of one line: white space at its end, and around a tab or the end of a paragraph, goes back to the level of the
 * paragraph (UAX #9, rule L1). The cases of the conformance file have it; a `TextLine` does it with pieces and widths.
 */
export function lineLevels(text: string, levels: Uint8Array, base: number): Uint8Array {
  const own = Uint8Array.from(levels)
  let isTrailing = true
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const type = bidi.getBidiCharTypeName(text.charAt(at))
    const separates = type === 'S' || type === 'B'
    isTrailing = separates || (isTrailing && whiteSpace.has(type))
    if (isTrailing) own[at] = base
  }
  return own
}
