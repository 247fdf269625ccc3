import type { RecordText } from '@rapporteur/model'

/** How long a quotation is at most, in UTF-16 code units. */
const longest = 160

/** The beginning of a statement, cut between words where its script has spaces. */
export function quotation([first]: readonly RecordText[]): string | null {
  if (first === undefined) return null
  const { value } = first
  if (value.length <= longest) return value
  const cut = value.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`
}
