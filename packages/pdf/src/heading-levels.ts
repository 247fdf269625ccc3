import type { Block, LocalizedDocument, LocalizedInline } from '@rapporteur/model'
import type { Block as BlockFields } from '@rapporteur/typeset'

type LocalizedBlock = Block<LocalizedInline>

/** A level as PDF counts them: that of the title is 1. */
export type HeadingLevel = NonNullable<BlockFields['heading']>

/** The level of an annex. */
export const annexLevel: HeadingLevel = 2

/** The levels of the headings of a paper: each is one deeper than that which it stands under, so that none is left out. */
export function headingLevels(document: LocalizedDocument): ReadonlyMap<object, HeadingLevel> {
  const levels = new Map<object, HeadingLevel>()
  enter(document.children, 1, levels)
  for (const annex of document.annexes) enter(annex.children, annexLevel, levels)
  for (const note of document.footnotes) enter(note.children, annexLevel, levels)
  return levels
}

function enter(blocks: readonly LocalizedBlock[], above: HeadingLevel, levels: Map<object, HeadingLevel>): void {
  const open: number[] = []
  for (const heading of headingsIn(blocks)) {
    while ((open.at(-1) ?? 0) >= heading.depth) open.pop()
    open.push(heading.depth)
    levels.set(heading, Math.min(above + open.length, 6) as HeadingLevel)
  }
}

function headingsIn(blocks: readonly LocalizedBlock[]): readonly (LocalizedBlock & { readonly type: 'heading' })[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block]
    if (block.type === 'list') return block.items.flatMap(({ children }) => headingsIn(children))
    const holdsBlocks = block.type === 'box' || block.type === 'blockquote' || block.type === 'numberedParagraph'
    const own = 'notes' in block ? (block.notes ?? []).flatMap(({ children }) => headingsIn(children)) : []
    return [...(holdsBlocks ? headingsIn(block.children) : []), ...own]
  })
}
