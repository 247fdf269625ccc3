import type { Point } from '@rapporteur/diagnostics'
import type { Report } from './report.js'

/** The front matter as it was written: raw YAML, and where its first character stands. */
export interface FrontMatterSource {
  readonly value: string
  readonly start: Point
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/
const closing = /^(?:---|\.\.\.)[ \t]*(?=\r|\n|$(?![\s\S]))/m

/** Takes the front matter off; what stays is blanked out, not cut, so that every offset still holds. */
export function splitFrontMatter(
  source: string,
  report: Report,
): { readonly frontMatter: FrontMatterSource | undefined; readonly body: string } {
  const open = opening.exec(source)?.[0]
  if (open === undefined) return { frontMatter: undefined, body: source }
  const start: Point = { line: 2, column: 1, offset: open.length }
  const rest = source.slice(open.length)
  const close = closing.exec(rest)
  if (close === null) {
    // A paper may well begin with a rule; only what looks like a key makes it front matter left open.
    if (/^[A-Za-z][\w-]*[ \t]*:/.test(rest)) {
      const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } }
      report('front-matter-unclosed', 'The front matter has no end.', position)
    }
    return { frontMatter: undefined, body: source }
  }
  const end = open.length + close.index + close[0].length
  const body = source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end)
  return { frontMatter: { value: rest.slice(0, close.index), start }, body }
}
