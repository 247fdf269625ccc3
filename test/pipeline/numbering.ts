import type { Block, NeutralDocument, NeutralInline } from '@rapporteur/model'
import { childBlocks } from '../support/tree.js'

type Blocks = readonly Block<NeutralInline>[]

/**
 * Where the numbers of paragraphs do not run on: each follows the one before it. A questionnaire and an annex may hold
 * several lists; there one may begin again at 1 below a heading.
 */
export function numberingFaults(tree: NeutralDocument): readonly string[] {
  const mayRestart = tree.kind === 'questionnaire'
  const annexes = tree.annexes.flatMap(({ children }) => sequenceFaults(children, [], true))
  return [...sequenceFaults(tree.children, [], mayRestart), ...annexes]
}

function sequenceFaults(blocks: Blocks, prefix: readonly number[], mayRestart: boolean): readonly string[] {
  const faults: string[] = []
  let last = 0
  let headed = false
  for (const block of flattened(blocks)) {
    if (block.type === 'heading') headed = true
    if (block.type !== 'numberedParagraph') continue
    const expected = [...prefix, last + 1].join('.')
    const restarts = mayRestart && headed && block.path.join('.') === [...prefix, 1].join('.')
    if (block.path.join('.') !== expected && !restarts)
      faults.push(`${block.path.join('.')} in the place of ${expected}`)
    last = block.path.at(-1) ?? 0
    headed = false
    faults.push(...sequenceFaults(block.children, block.path, false))
  }
  return faults
}

/** The blocks of a sequence with those of boxes, quotations and lists in their place; numbered ones stay closed. */
function flattened(blocks: Blocks): Blocks {
  return blocks.flatMap((block) =>
    block.type === 'numberedParagraph' ? [block] : [block, ...flattened(childBlocks(block) as Blocks)],
  )
}
