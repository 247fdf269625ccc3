import type { Point } from '@rapporteur/diagnostics'
import type { Position } from './nodes.js'

/** A way from an offset in a source to its line and column, by a table of line starts made once. */
export function locator(source: string): (offset: number) => Point {
  const starts = [0]
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
}

/** The same for a part of a source that begins at `start`: an index in the part gives a point in the whole. */
export function locatorFrom(part: string, start: Point): (index: number) => Point {
  const at = locator(part)
  return (index) => {
    const { line, column } = at(index)
    return {
      line: start.line + line - 1,
      column: line === 1 ? start.column + column - 1 : column,
      offset: (start.offset ?? 0) + index,
    }
  }
}

/** The position of `length` characters at an offset. */
export function span(at: (offset: number) => Point, offset: number, length: number): Position {
  return { start: at(offset), end: at(offset + length) }
}
