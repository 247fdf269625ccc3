import type { ScalarNode } from '../node.js'

/**
 * The offset in the source of each UTF-16 unit of a string scalar, and of its end. The source is walked beside the value:
 * where the two differ, the source has an escape, or whitespace that YAML folds away. Nothing where they cannot be matched.
 */
export function scalarOffsets({ value, style, start, end }: ScalarNode, source: string): readonly number[] | undefined {
  if (typeof value !== 'string') return undefined
  const offsets: number[] = []
  let at = style === 'block' ? source.indexOf('\n', start) + 1 : start + (style === 'plain' ? 0 : 1)
  while (offsets.length < value.length) {
    if (at >= end) return undefined
    const wanted = value.charAt(offsets.length)
    const written = style === 'plain' || style === 'block' ? undefined : escapeAt(source, at, style)
    if (written !== undefined) {
      for (let unit = 0; unit < written.units; unit += 1) offsets.push(at)
      at += written.length
    } else if (source.charAt(at) === wanted || isFolded(source, at, wanted)) {
      offsets.push(at)
      at += 1
    } else if (isBlank(source.charAt(at))) at += 1
    else return undefined
  }
  return [...offsets, at]
}

// A line end that YAML folds stands for one space, or, before empty lines, for a line feed.
function isFolded(source: string, at: number, wanted: string): boolean {
  return source.charAt(at) === '\n' && (wanted === ' ' || wanted === '\n')
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

/** An escape in the source: its length, and how many units of the value it stands for. */
function escapeAt(
  source: string,
  at: number,
  style: 'single' | 'double',
): { length: number; units: number } | undefined {
  if (style === 'single') return source.startsWith("''", at) ? { length: 2, units: 1 } : undefined
  if (source.charAt(at) !== '\\') return undefined
  const kind = source.charAt(at + 1)
  if (kind === 'x') return { length: 4, units: 1 }
  if (kind === 'u') return { length: 6, units: 1 }
  if (kind === 'U') return { length: 10, units: Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1 }
  if (kind === '\n') return { length: 2, units: 0 }
  return kind === '\r' ? { length: 3, units: 0 } : { length: 2, units: 1 }
}
