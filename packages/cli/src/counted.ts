/** `1 page`, `12 pages`. */
export function counted(count: number, noun: 'page' | 'paper'): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
