import { placePattern } from '../evaluate/place-mark.js'
import type { Report } from '../report.js'
import type { Draft } from './paper.js'

/** Reports places that reached no text: a value in an address, an anchor or an attribute would be read as syntax. */
export function checkPlaces({ places }: Draft, placed: ReadonlySet<number>, report: Report): void {
  for (const [number, { place }] of places.entries()) {
    if (!placed.has(number)) report({ ...misplaced, place })
  }
}

/** The numbers of places that stand where Markdown reads an attribute, a source, an anchor or an address. */
export function misplacedIn(markdown: string): readonly number[] {
  const found: number[] = []
  for (const { 1: number, index } of markdown.matchAll(placePattern)) {
    // No further than an attribute is long: a line that an `#each` made may be, and the patterns look back.
    const from = Math.max(markdown.lastIndexOf('\n', index - 1) + 1, index - 400)
    const line = markdown.slice(from, index)
    if (syntaxBefore.some((pattern) => pattern.test(line))) found.push(Number(number))
  }
  return found
}

/** What is said of each of them. */
export const misplaced = {
  ruleId: 'place-misplaced',
  reason: 'A value cannot stand in an attribute, an anchor or the address of a link.',
  hint: 'Use `anchor`, `ref` or `cite`, whose arguments may be computed.',
}

const syntaxBefore = [
  // :ref{#…, :cite[x]{para="…, ::annex[T]{…, :::box{…
  /:[a-z]+(?:\[[^\]]*\])?\{[^{}]*$/,
  /\{#[^{}\s]*$/,
  /:cite\[[^\]]*$/,
  /\]\(<?[^()\s]*$/,
  /^\s*\[(?!\^)[^\]]+\]:\s*<?[^\s]*$/,
  /<[a-z][a-z0-9+.-]*:[^>\s]*$/i,
]
