import type { Box as ParsedBox } from '@rapporteur/markdown'
import type { Box, NeutralInline, ReferenceTarget } from '@rapporteur/model'
import { anchored } from '../anchoring.js'
import { ownNotes } from '../footnotes.js'
import type { Frame } from '../paper.js'
import { blocks } from './index.js'
import { local } from './list.js'

/** A framed box; a reference to it, or to anything in it, says below which paragraph it stands. */
export function box(node: ParsedBox, frame: Frame): readonly Box<NeutralInline>[] {
  const { annex, last: below } = frame.section
  const where = annex === undefined ? { below } : { below, annex }
  const owner = (anchor: string): ReferenceTarget => ({ type: 'box', anchor, ...where })
  const anchor = anchored(node.identifier, frame, owner)
  const { frame: inner, notes } = ownNotes(local(frame, owner))
  const children = blocks(node.children, inner)
  return [{ type: 'box', ...anchor, children, ...notes(), evidence: [], key: '' }]
}
