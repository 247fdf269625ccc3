import type { Block, List, ListItem, Root } from '../nodes.js'
import type { Report } from '../report.js'
import { walk } from '../walk.js'

/**
 * Written numbers that differ from those that will be set. Paragraph numbers run on through the lists of the paper
 * and restart after `{restart}` and in an annex; other lists count by themselves. Where all are 1, none was meant.
 * Sub-items that went astray (`askew`) have been reported as such.
 */
export function checkNumbers(tree: Root, askew: ReadonlySet<ListItem>, report: Report): void {
  for (const run of numberedRuns(tree.children)) {
    checkRun(
      run.filter((item) => !askew.has(item)),
      1,
      report,
    )
  }
  for (const node of walk(tree)) {
    const inItem = node.type === 'listItem'
    if (!inItem && node.type !== 'box' && node.type !== 'blockquote' && node.type !== 'footnoteDefinition') continue
    for (const child of node.children) {
      if (child.type === 'list' && child.ordered) checkRun(child.children, inItem ? 1 : firstNumber(child), report)
    }
  }
}

function numberedRuns(blocks: readonly Block[]): readonly (readonly ListItem[])[] {
  const runs: ListItem[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'annex' || (block.type === 'heading' && block.restart === true)) runs.push([])
    if (block.type === 'list' && block.ordered) runs.at(-1)?.push(...block.children)
  }
  return runs
}

/** A list in a quotation or a box may begin where what it quotes begins. */
function firstNumber(list: List): number {
  return list.start ?? 1
}

function checkRun(items: readonly ListItem[], first: number, report: Report): void {
  if (items.every(({ writtenNumber }) => writtenNumber === 1)) return
  let shift = 0
  items.forEach(({ writtenNumber = 1, position }, index) => {
    const set = first + index
    // After one wrong number all others are off by the same: one report says it.
    if (writtenNumber - set !== shift && writtenNumber !== set) {
      report('number-mismatch', `The paragraph is written as ${writtenNumber} and will be set as ${set}.`, position)
    }
    shift = writtenNumber - set
  })
}
