import type { Place, Point } from '@rapporteur/diagnostics'
import { LineCounter } from 'yaml'

/** A decoded file, able to say where each of its UTF-16 offsets stands. */
export interface SourceText {
  readonly file: string
  readonly text: string
  /** The place from one offset to another. */
  place(start: number, end?: number): Place
}

const beginning: Point = { line: 1, column: 1, offset: 0 }

/** Counts the lines of a text once; `origin` is where the text begins, for one that is cut out of a larger file. */
export function sourceText(file: string, text: string, origin: Point = beginning): SourceText {
  const counter = new LineCounter()
  counter.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1)
  const point = (offset: number): Point => {
    const { line, col } = counter.linePos(offset)
    return {
      line: origin.line + line - 1,
      column: line === 1 ? origin.column + col - 1 : col,
      offset: (origin.offset ?? 0) + offset,
    }
  }
  return {
    file,
    text,
    place: (start, end) =>
      end === undefined ? { file, start: point(start) } : { file, start: point(start), end: point(end) },
  }
}
