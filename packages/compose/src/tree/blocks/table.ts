import type { Table as ParsedTable } from '@rapporteur/markdown'
import type { NeutralInline, Table } from '@rapporteur/model'
import { anchored } from '../anchoring.js'
import { ownNotes } from '../footnotes.js'
import { inlinesOf } from '../inlines/index.js'
import type { Frame } from '../paper.js'

/** A table; rows that are shorter than the head are filled up. */
export function table(node: ParsedTable, frame: Frame): readonly Table<NeutralInline>[] {
  const anchor = anchored(node.identifier, frame)
  const width = node.children[0]?.children.length ?? 0
  const { frame: inner, notes } = ownNotes(frame)
  const rows = node.children.map((row) => {
    const cells = row.children.map((cell) => ({ type: 'tableCell', ...inlinesOf(cell.children, inner.pass) }) as const)
    const missing = Array.from({ length: Math.max(0, width - cells.length) }, () => emptyCell)
    return { type: 'tableRow', cells: [...cells, ...missing], evidence: [], key: rowOrigin(cells) } as const
  })
  const key = rows[0]?.key ? `${rows[0].key}:table` : ''
  return [{ type: 'table', ...anchor, align: node.align, rows, ...notes(), evidence: [], key }]
}

const emptyCell = { type: 'tableCell', children: [], evidence: [], key: '' } as const

/** A row comes from the entry that one of its cells names, or from what its first words come from. */
function rowOrigin(cells: readonly { readonly key: string }[]): string {
  const named = cells.find(({ key }) => key.includes('@')) ?? cells.find(({ key }) => key !== '')
  return named?.key ?? ''
}
