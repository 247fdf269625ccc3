import type { AccountedEntry, LedgerReport } from '@rapporteur/build'
import { byText, dispositionLines, entryText, placeText } from './report-text.js'

/** A ledger for people: each entry with the paragraphs that it reached, or why it reached none; the sum of them last. */
export function ledgerText({ entries }: LedgerReport): string {
  return [...entries.map((entry) => `${entryLines(entry).join('\n')}\n`), `${sumOf(entries)}\n`].join('\n')
}

function entryLines(entry: AccountedEntry): readonly string[] {
  const proposes = entry.operation === null ? '' : `, to ${entry.operation}`
  return [
    `${entryText(entry)}  ${byText(entry)}${proposes}`,
    ...fateLines(entry).map((line) => `  ${line}`),
    ...dispositionLines(entry).map((line) => `  ${line}`),
  ]
}

function fateLines({ places, replacedBy, setAside, state }: AccountedEntry): readonly string[] {
  if (state === 'reached') return placesByPaper(places)
  if (setAside !== null) return [`set aside: ${setAside.reason}  ${placeText(setAside.place)}`]
  if (state === 'replaced') return [`replaced by ${replacedBy}`]
  return [
    state === 'accounted' ? 'accounted for in its parts' : 'unaccounted: it reaches no paper and is not set aside',
  ]
}

/** A line for each paper: `co-chairs-report 11, 14.2`. */
function placesByPaper(places: AccountedEntry['places']): readonly string[] {
  const papers = [...new Set(places.map(({ document }) => document))]
  return papers.map((paper) => {
    const own = places.filter(({ document }) => document === paper)
    return `${paper} ${own.map(({ label }) => label).join(', ')}`
  })
}

const states = ['reached', 'setAside', 'replaced', 'unaccounted'] as const
const words = { reached: 'reached', setAside: 'set aside', replaced: 'replaced', unaccounted: 'unaccounted' }

/** Submissions are counted by their parts, as far as they have any. */
function sumOf(entries: readonly AccountedEntry[]): string {
  const withParts = new Set(entries.map(({ submission }) => submission))
  const single = entries.filter(({ id, kind }) => kind !== 'submission' || !withParts.has(id))
  const sums = states.map((state) => [single.filter((entry) => entry.state === state).length, words[state]] as const)
  return `${single.length} in all: ${sums.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ')}`
}
