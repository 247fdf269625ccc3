import type { Evidence, LocalizedDocument, LocalizedInline, TableRow } from '@rapporteur/model'
import { type DocumentLine, documentLines, type LineOwner } from './document-lines.js'
import { distinctEvidence, evidencePieces } from './evidence-pieces.js'

/** What the margin of a draft tells of its paragraphs. */
export interface MarginContent {
  /** The entries of the record that stand behind each. */
  readonly evidence?: boolean
  /** The key by which an edit names the block. */
  readonly markers?: boolean
}

/** What stands in the margin beside lines and pictures, by the node that each is made of. */
export type MarginNotes = ReadonlyMap<object, readonly string[]>

/** The margin of a paper: beside each line what is behind all that begins with it. */
export function marginNotes(document: LocalizedDocument, content: MarginContent): MarginNotes {
  const notes = new Map<object, readonly string[]>()
  if (!content.evidence && !content.markers) return notes
  for (const line of documentLines(document)) {
    const keys = content.markers ? [markers(line).join('\n')].filter((key) => key !== '') : []
    const references = content.evidence ? evidencePieces(ownEvidence(line)) : []
    const [first, ...others] = references
    const pieces =
      keys.length > 0 && first !== undefined ? [...keys, `\n${first}`, ...others] : [...keys, ...references]
    if (pieces.length > 0) notes.set(line.key, pieces)
  }
  return notes
}

/**
 * The keys of what begins with a line, from outside; not one that only adds to another, such as `report.mandate:text` to
 * `report.mandate`. What a key has from a block around it is `…`: the row `…/spring` is in the table that has its key above.
 */
function markers({ begins, within }: DocumentLine): readonly string[] {
  const keys = begins.filter(({ type }) => type !== 'tableCell').map(({ key }) => key)
  const around = within.map(({ key }) => key).toSorted((a, b) => b.length - a.length)
  const own = keys.filter((key) => !keys.some((other) => goesOn(key, other)))
  return own.map((key) => {
    const had = around.find((other) => goesOn(key, other))
    return had === undefined ? key : `…${key.slice(had.length)}`
  })
}

function goesOn(key: string, other: string): boolean {
  return key.startsWith(`${other}:`) || key.startsWith(`${other}/`)
}

/** Without what a block around it or a heading above it tells already, unless there is nothing else. */
function ownEvidence({ begins, within }: DocumentLine): readonly Evidence[] {
  const all = distinctEvidence(begins.flatMap(evidenceOf))
  const around = new Set(within.flatMap(evidenceOf).map(nameOf))
  const own = all.filter((entry) => !around.has(nameOf(entry)))
  return own.length > 0 ? own : all
}

const nameOf = ({ id, kind, tallied }: Evidence) => `${kind} ${id} ${tallied ?? false}`

/** That of a row is told where the row begins, with that of its cells. */
function evidenceOf(block: LineOwner): readonly Evidence[] {
  if (block.type === 'tableCell') return []
  if (block.type !== 'tableRow') return block.evidence
  const { cells, evidence } = block as TableRow<LocalizedInline>
  return [...evidence, ...cells.flatMap((cell) => cell.evidence)]
}
