import { textWidth } from './text-width.js'

// A long text needs width less than in proportion, since it can grow downwards.
const damping = 0.75
// How much wider bold type is: a head is set in it.
const boldness = 1.08
// A no-break space ends no piece, nor does the solidus between two Arabic names of a month, nor a hyphen before a digit
// (UAX #14, LB25).
const pieceEnds = /[^\S\u00a0\u202f]+|(?<=[-/.])(?!\p{Script=Arabic})(?<!-(?=\d))|(?<=[\u2e80-\ua4cf\uff00-\uffef])/u

/**
 * Widths in points that columns get by their content, out of `room`: none narrower than its longest word as long as
 * there is room, none wider than its longest line while another wants more.
 */
export function columnWidths(rows: readonly (readonly string[])[], size: number, room: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? ''))
  const least = columns.map(([head = '', ...cells]) =>
    Math.max(
      longest(head.split(pieceEnds), size * boldness),
      longest(
        cells.flatMap((cell) => cell.split(pieceEnds)),
        size,
      ),
    ),
  )
  const most = columns.map((cells, index) => Math.max(least[index] ?? 0, longest(cells, size)))
  if (sum(most) <= room) return most.map((width) => (width * room) / sum(most))
  if (sum(least) >= room) return least.map((width) => (width * room) / sum(least))
  const wishes = most.map((width, index) => (width - (least[index] ?? 0)) ** damping)
  return share(least, most, wishes, room)
}

// What one column cannot use goes to the others.
function share(
  least: readonly number[],
  most: readonly number[],
  wishes: readonly number[],
  room: number,
): readonly number[] {
  const part = (room - sum(least)) / sum(wishes)
  const widths = least.map((width, index) => width + part * (wishes[index] ?? 0))
  const full = widths.map((width, index) => width >= (most[index] ?? width))
  const spare = sum(widths.map((width, index) => Math.max(0, width - (most[index] ?? width))))
  if (spare < 0.5) return widths
  const capped = widths.map((width, index) => Math.min(width, most[index] ?? width))
  return share(
    capped,
    most,
    wishes.map((wish, index) => (full[index] ? 0 : wish)),
    room,
  )
}

function longest(texts: readonly string[], size: number): number {
  return Math.max(size, ...texts.map((text) => textWidth(text, size) * 1.06 + 1))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
