import type { Point } from '@rapporteur/diagnostics'
import type { Root } from '../nodes.js'
import type { Report } from '../report.js'
import { checkFootnotes } from './footnotes.js'
import { checkLines } from './lines.js'
import { checkNumbers } from './numbers.js'
import { checkSubItems } from './sub-items.js'

/** What can only be judged on the whole paper. */
export function checkPaper(tree: Root, source: string, at: (offset: number) => Point, report: Report): void {
  checkFootnotes(tree, report)
  const askew = checkSubItems(tree, source, report)
  checkNumbers(tree, askew, report)
  checkLines(tree, source, at, report)
}
