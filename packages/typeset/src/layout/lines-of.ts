import type { LayoutNode } from '../internals.js'
import { anchorOf } from './anchor-of.js'
import { balancedLines } from './balanced-lines.js'
import { composeLines } from './compose-lines.js'
import type { TextLine } from './text-line.js'

/** The lines of a paragraph; the first has its anchor, its bookmark and its note in the margin. */
export function linesOf(node: LayoutNode, width: number): TextLine[] {
  const lines = (node.balanced ? balancedLines : composeLines)(node._inlines, width)
  const first = lines[0]
  if (!first) return lines
  first.begins = true
  first.marginNote = node.marginNote
  const id = anchorOf(node)
  if (id) first.id = id
  if (node.outline) {
    const { outlineParentId: parentId, outlineText: text, outlineExpanded: expanded = false } = node
    first._outline = { id: node.id, parentId, text, expanded }
  }
  return lines
}
