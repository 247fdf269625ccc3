import type { Place, Point } from '@rapporteur/diagnostics'
import { advance } from '../template/place.js'

/** A piece of the Markdown that a template gives, and the point of the template it comes from. */
export interface Chunk {
  readonly text: string
  readonly file: string
  readonly start: Point
  /** Whether the text stands in the template letter for letter, so that a point inside it can be found. */
  readonly verbatim: boolean
}

/** The Markdown under way. */
export interface Output {
  readonly chunks: Chunk[]
}

/** Whether the next character begins a line. */
export function atLineStart({ chunks }: Output): boolean {
  const last = chunks.findLast(({ text }) => text !== '')
  return last === undefined || last.text.endsWith('\n')
}

/** Chunks with white space put before each line that has text, as Handlebars sets a partial that stands alone. */
export function indented(chunks: readonly Chunk[], indent: string): readonly Chunk[] {
  if (indent === '') return chunks
  let lineStart = true
  return chunks.flatMap((chunk) => {
    let { start } = chunk
    return chunk.text.split(/(?<=\n)/).flatMap((text) => {
      const piece = { ...chunk, text, start }
      if (chunk.verbatim) start = advance(start, text)
      const indents = lineStart && text.trim() !== ''
      if (text !== '') lineStart = text.endsWith('\n')
      return indents ? [{ ...piece, text: indent, verbatim: false }, piece] : [piece]
    })
  })
}

/** The whole Markdown, and the way from a position in it back to the template. */
export interface Composed {
  readonly source: string
  readonly locate: (position: { readonly start: Point; readonly end?: Point }) => Place
}

/** Joins chunks into one Markdown source. */
export function joined(chunks: readonly Chunk[], file: string): Composed {
  const filled = chunks.filter(({ text }) => text !== '')
  const offsets: number[] = []
  let length = 0
  for (const { text } of filled) {
    offsets.push(length)
    length += text.length
  }
  const source = filled.map(({ text }) => text).join('')
  const at = (offset: number): Chunk & { readonly point: Point } => {
    const index = Math.max(
      0,
      offsets.findLastIndex((start) => start <= offset),
    )
    const chunk = filled[index] ?? { text: '', file, start: { line: 1, column: 1 }, verbatim: false }
    const passed = chunk.text.slice(0, offset - (offsets[index] ?? 0))
    return { ...chunk, point: chunk.verbatim ? advance(chunk.start, passed) : chunk.start }
  }
  const locate: Composed['locate'] = ({ start, end }) => {
    const from = at(offsetOf(start, source))
    const to = end === undefined ? undefined : at(Math.max(0, offsetOf(end, source) - 1))
    if (to === undefined || to.file !== from.file || !to.verbatim) return { file: from.file, start: from.point }
    return { file: from.file, start: from.point, end: { line: to.point.line, column: to.point.column + 1 } }
  }
  return { source, locate }
}

function offsetOf({ line, column, offset }: Point, source: string): number {
  if (offset !== undefined) return offset
  const lines = source.split('\n').slice(0, line - 1)
  return lines.reduce((length, text) => length + text.length + 1, 0) + column - 1
}
