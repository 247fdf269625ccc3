import type { Annex, Block, Evidence, NeutralDocument, NeutralInline } from '@rapporteur/model'
import { childrenOf } from './children-of.js'

/** The record entries behind one block of a paper; none where the house alone speaks. */
export interface TraceEntry {
  /** `12`, `2.1` for its first sub-paragraph, `A.3` for the third paragraph of annex A; null for an unnumbered block. */
  readonly paragraph: string | null
  readonly type: Block<NeutralInline>['type']
  readonly evidence: readonly Evidence[]
}

/** The blocks of a paper in reading order with their evidence; `paragraph` keeps one of them and what stands in it. */
export function traceDocument(document: NeutralDocument, paragraph?: string): readonly TraceEntry[] {
  const body = document.children.flatMap((block) => entriesOf(block, ''))
  const annexes = document.annexes.flatMap((annex) =>
    annex.children.flatMap((block) => entriesOf(block, prefixOf(annex))),
  )
  const entries = [...body, ...annexes]
  if (paragraph === undefined) return entries
  return entries.filter((entry) => entry.paragraph === paragraph || entry.paragraph?.startsWith(`${paragraph}.`))
}

function prefixOf({ label }: Annex<NeutralInline>): string {
  return `${String.fromCodePoint(64 + label.ordinal)}.`
}

function entriesOf(block: Block<NeutralInline>, prefix: string): readonly TraceEntry[] {
  const paragraph = block.type === 'numberedParagraph' ? `${prefix}${block.path.join('.')}` : null
  const numbered = childrenOf(block).filter(({ type }) => type === 'numberedParagraph')
  const own: TraceEntry = { paragraph, type: block.type, evidence: distinct(evidenceIn(block)) }
  return [own, ...numbered.flatMap((child) => entriesOf(child, prefix))]
}

/** The evidence of a block and of all in it that has no number of its own. */
function evidenceIn(block: Block<NeutralInline>): readonly Evidence[] {
  const unnumbered = childrenOf(block).filter(({ type }) => type !== 'numberedParagraph')
  return [...block.evidence, ...rowEvidence(block), ...unnumbered.flatMap(evidenceIn)]
}

function rowEvidence(block: Block<NeutralInline>): readonly Evidence[] {
  if (block.type === 'timeline') return block.rows.flatMap((row) => row.evidence)
  if (block.type !== 'table') return []
  return block.rows.flatMap((row) => [...row.evidence, ...row.cells.flatMap(({ evidence }) => evidence)])
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((item) => [`${item.kind} ${item.id}`, item])).values()]
}
