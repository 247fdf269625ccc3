import type { Block, Evidence, NeutralDocument, NeutralInline, TableRow, TimelineRow } from '@rapporteur/model'
import { childrenOf } from '../children-of.js'

type NeutralBlock = Block<NeutralInline>
type Row = TableRow<NeutralInline> | TimelineRow<NeutralInline>

/** A block of a paper, or a row of one of its tables, with the label by which people ask for it. */
export interface LabelledBlock {
  /**
   * `12`, `2.1` for its first sub-paragraph, `A.3` for the third paragraph of annex A, `A.2:1` for the first after numbers
   * have begun again there; `table-1` for what has no number, `table-1.4` for its fourth row below the head, `note-2` for a
   * footnote.
   */
  readonly label: string
  readonly type: NeutralBlock['type'] | Row['type'] | 'footnoteDefinition'
  /** Without that of the sub-paragraphs and rows that have a label of their own, each entry once. */
  readonly evidence: readonly Evidence[]
}

/** The blocks of a paper in reading order, its footnotes last. No two have one label. */
export function labelledBlocks(document: NeutralDocument): readonly LabelledBlock[] {
  const body = sectionBlocks(document.children, '')
  const annexes = document.annexes.flatMap(({ children, label }) =>
    sectionBlocks(children, `${String.fromCodePoint(64 + label.ordinal)}.`),
  )
  const notes = document.footnotes.map(
    ({ children, number }): LabelledBlock => ({
      label: `note-${number}`,
      type: 'footnoteDefinition',
      evidence: distinct(children.flatMap(wholeEvidence)),
    }),
  )
  return [...body, ...annexes, ...notes]
}

/** Those that a label asks for: the block, and what stands in it. */
export function blocksAt(blocks: readonly LabelledBlock[], label: string): readonly LabelledBlock[] {
  return blocks.filter((block) => block.label === label || block.label.startsWith(`${label}.`))
}

/** The body or an annex: how often numbers have begun again, the last of them, and how many blocks of each type there were. */
interface Section {
  readonly prefix: string
  run: number
  last: number
  readonly counts: Map<string, number>
}

function sectionBlocks(blocks: readonly NeutralBlock[], prefix: string): readonly LabelledBlock[] {
  const section: Section = { prefix, run: 1, last: 0, counts: new Map() }
  return blocks.flatMap((block) => {
    if (block.type === 'numberedParagraph') return numberedBlocks(block, numberPrefix(block, section))
    const label = ordinalLabel(block.type, section)
    return [{ label, type: block.type, evidence: distinct(ownEvidence(block)) }, ...innerBlocks(block, label)]
  })
}

/** A number that is not above the one before it is the first of a new run. */
function numberPrefix({ path: [number = 0] }: NeutralBlock & { readonly path: readonly number[] }, section: Section) {
  if (number <= section.last) section.run += 1
  section.last = number
  return section.run === 1 ? section.prefix : `${section.prefix}${section.run}:`
}

function ordinalLabel(type: string, { counts, prefix }: Section): string {
  const count = (counts.get(type) ?? 0) + 1
  counts.set(type, count)
  return `${prefix}${type}-${count}`
}

function numberedBlocks(block: NeutralBlock, prefix: string): readonly LabelledBlock[] {
  if (block.type !== 'numberedParagraph') return []
  const own = { label: `${prefix}${block.path.join('.')}`, type: block.type, evidence: distinct(ownEvidence(block)) }
  return [own, ...childrenOf(block).flatMap((child) => numberedBlocks(child, prefix))]
}

/** The rows of a table, and the numbers that a box or a quotation has for itself. */
function innerBlocks(block: NeutralBlock, label: string): readonly LabelledBlock[] {
  if (block.type === 'table') return block.rows.slice(1).map((row, index) => rowBlock(row, `${label}.${index + 1}`))
  if (block.type === 'timeline') return block.rows.map((row, index) => rowBlock(row, `${label}.${index + 1}`))
  return childrenOf(block).flatMap((child) => numberedBlocks(child, `${label}.`))
}

function rowBlock(row: Row, label: string): LabelledBlock {
  return { label, type: row.type, evidence: distinct(rowEvidence(row)) }
}

/** The evidence of a block and of all in it that has no label of its own. */
function ownEvidence(block: NeutralBlock): readonly Evidence[] {
  if (block.type === 'table') return [...block.evidence, ...block.rows.slice(0, 1).flatMap(rowEvidence)]
  if (block.type === 'timeline') return block.evidence
  const unnumbered = childrenOf(block).filter(({ type }) => type !== 'numberedParagraph')
  return [...block.evidence, ...unnumbered.flatMap(wholeEvidence)]
}

/** The evidence of a block and of everything in it. */
function wholeEvidence(block: NeutralBlock): readonly Evidence[] {
  const rows = block.type === 'table' || block.type === 'timeline' ? block.rows.flatMap(rowEvidence) : []
  return [...block.evidence, ...rows, ...childrenOf(block).flatMap(wholeEvidence)]
}

function rowEvidence(row: Row): readonly Evidence[] {
  return row.type === 'timelineRow' ? row.evidence : [...row.evidence, ...row.cells.flatMap(({ evidence }) => evidence)]
}

/** Each entry once; one that is told anywhere is not only counted. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const found = new Map<string, Evidence>()
  for (const item of evidence) {
    const key = `${item.kind} ${item.id}`
    const earlier = found.get(key)
    if (earlier === undefined || (earlier.tallied && !item.tallied)) found.set(key, item)
  }
  return [...found.values()]
}
