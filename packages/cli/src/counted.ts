/** `1 page`, `12 pages`: a number with a noun whose plural ends in -s. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
