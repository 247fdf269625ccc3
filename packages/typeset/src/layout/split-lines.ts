/** At least so many lines of a paragraph stand on either side of a page's end. */
export const fewestLines = 2

/** How many lines of a paragraph must stand on the page where it begins. */
export function smallestStart(lines: number): number {
  return lines < 2 * fewestLines ? lines : fewestLines
}

/** What is known at the foot of a page: lines that fit, lines that are left, and whether the paragraph begins here. */
export interface Foot {
  readonly fitting: number
  readonly left: number
  readonly begins: boolean
}

/** How many lines to set before the page ends, so that no line of a paragraph stands alone; none means: go on overleaf. */
export function linesHere({ fitting, left, begins }: Foot): number {
  if (fitting >= left) return left
  const here = Math.min(fitting, left - fewestLines)
  return here < fewestLines && begins ? 0 : Math.max(here, 0)
}
