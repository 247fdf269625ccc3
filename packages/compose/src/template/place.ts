import type { Place } from '@rapporteur/diagnostics'
import type { ContentStatement, Location } from './ast.js'

/** The place of a node of Handlebars' tree, with columns from 1. */
export function placeOf(file: string, { start, end }: Location): Place {
  return {
    file,
    start: { line: start.line, column: start.column + 1 },
    end: { line: end.line, column: end.column + 1 },
  }
}

/** The point that lies behind `passed`, read from `start`. */
export function advance(start: { readonly line: number; readonly column: number }, passed: string) {
  const lines = passed.split(/\r\n|\n|\r/)
  const last = lines.at(-1) ?? ''
  const column = lines.length === 1 ? start.column + passed.length : last.length + 1
  return { line: start.line + lines.length - 1, column }
}

/** Where the content that is left of a statement begins, once Handlebars took white space off its ends. */
export function contentStart(content: ContentStatement): { readonly line: number; readonly column: number } {
  const { original, value, loc } = content
  const start = { line: loc.start.line, column: loc.start.column + 1 }
  const word = value.search(/\S/)
  const taken =
    word === -1 ? (content.rightStripped ? original.length - value.length : 0) : original.search(/\S/) - word
  return advance(start, original.slice(0, taken))
}
