import type { Point } from '@rapporteur/diagnostics'
import { span } from './points.js'
import type { Report } from './report.js'

// Controls but tab and line ends, embeddings and overrides of direction, non-characters, lone surrogates.
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Reports controls and puts U+FFFD in their place, so that nothing invisible goes on and every offset holds. */
export function neutralizeControls(source: string, at: (offset: number) => Point, report: Report): string {
  const stray = strayIsolates(source)
  const replaced = source.replace(suspect, (character, offset: number) => {
    tell(character, offset)
    return '\uFFFD'.repeat(character.length)
  })
  if (stray.length === 0) return replaced
  const characters = replaced.split('')
  for (const offset of stray) {
    tell(source.charAt(offset), offset)
    characters[offset] = '\uFFFD'
  }
  return characters.join('')

  function tell(character: string, offset: number): void {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    report(
      'text-control-character',
      `The text holds the control character U+${code}.`,
      span(at, offset, character.length),
    )
  }
}

/** Offsets of isolates (U+2066 to U+2069) that have no partner in their paragraph. */
function strayIsolates(source: string): readonly number[] {
  const stray: number[] = []
  let open: number[] = []
  for (const { 0: found, index } of source.matchAll(/[\u2066-\u2069]|(?:\r\n|\n|\r)[ \t]*(?=\r|\n)/g)) {
    if (found === '\u2069') {
      if (open.pop() === undefined) stray.push(index)
    } else if (found >= '\u2066') {
      open.push(index)
    } else {
      stray.push(...open)
      open = []
    }
  }
  return [...stray, ...open]
}
