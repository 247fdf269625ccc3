import type { Block, NeutralDocument, NeutralInline } from '@rapporteur/model'
import { childrenOf } from './children-of.js'

/** The files of the figures of a paper. */
export function figuresOf({ annexes, children, footnotes }: NeutralDocument): readonly string[] {
  return [children, ...[...annexes, ...footnotes].map((part) => part.children)].flatMap(filesIn)
}

function filesIn(blocks: readonly Block<NeutralInline>[]): readonly string[] {
  return blocks.flatMap((block) => {
    const notes = 'notes' in block ? (block.notes ?? []) : []
    const inside = [childrenOf(block), ...notes.map((note) => note.children)].flatMap(filesIn)
    return block.type === 'figure' ? [block.file, ...inside] : inside
  })
}
