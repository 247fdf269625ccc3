import type { List, ListItem, Node, Root } from '../nodes.js'
import type { Report } from '../report.js'
import { walk } from '../walk.js'

interface Written {
  readonly item: ListItem
  readonly list: List
  /** Columns of the marker and of the first character of the text, from 1. */
  readonly marker: number
  readonly text: number
}

/** Reports and returns the items indented more than the numbered item before them, yet too little to be its sub-items. */
export function checkSubItems(tree: Root, source: string, report: Report): ReadonlySet<ListItem> {
  const askew = new Set<ListItem>()
  for (const node of walk(tree)) {
    if (node.type === 'list' || !('children' in node)) continue
    for (const run of adjacentLists(node)) {
      for (const item of checkRun(
        run.flatMap((list) => written(list, source)),
        report,
      ))
        askew.add(item)
    }
  }
  return askew
}

function adjacentLists(parent: Node): readonly (readonly List[])[] {
  const runs: List[][] = [[]]
  for (const child of 'children' in parent ? parent.children : []) {
    if (child.type === 'list') runs.at(-1)?.push(child)
    else runs.push([])
  }
  return runs
}

function written(list: List, source: string): readonly Written[] {
  return list.children.map((item) => {
    const { column, offset = 0 } = item.position.start
    const prefix = /^(?:[-+*]|\d{1,9}[.)])[ \t]*/.exec(source.slice(offset, offset + 40))?.[0] ?? ''
    return { item, list, marker: column, text: column + prefix.length }
  })
}

function checkRun(items: readonly Written[], report: Report): readonly ListItem[] {
  const askew: ListItem[] = []
  let parent: Written | undefined
  for (const current of items) {
    const isSub = parent !== undefined && current.marker > parent.marker && current.marker < parent.text
    if (parent !== undefined && isSub && !continues(parent, current)) {
      const missing = parent.text - current.marker
      const label = `${parent.item.writtenNumber}`
      const reason = `The item is indented too little, by ${missing}, to belong to item ${label}.`
      const { start } = current.item.position
      report('sub-item-indentation', reason, { start, end: start })
      askew.push(current.item)
    } else parent = current.list.ordered ? current : undefined
  }
  return askew
}

/** Whether an item is simply the next one of the same list, set askew. */
function continues(parent: Written, current: Written): boolean {
  return parent.list === current.list && current.item.writtenNumber === (parent.item.writtenNumber ?? 0) + 1
}
