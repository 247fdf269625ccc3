import type { Block, NeutralDocument, NeutralInline } from '@rapporteur/model'

/** The files of the figures of a paper. */
export function figuresOf({ annexes, children, footnotes }: NeutralDocument): readonly string[] {
  return [children, ...[...annexes, ...footnotes].map((part) => part.children)].flatMap(filesIn)
}

function filesIn(blocks: readonly Block<NeutralInline>[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block.file]
    if (block.type === 'list') return block.items.flatMap(({ children }) => filesIn(children))
    return block.type === 'numberedParagraph' || block.type === 'blockquote' || block.type === 'box'
      ? filesIn(block.children)
      : []
  })
}
