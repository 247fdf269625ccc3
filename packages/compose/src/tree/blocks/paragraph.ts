import type { Paragraph as ParsedParagraph } from '@rapporteur/markdown'
import type { Block, NeutralInline } from '@rapporteur/model'
import { BoundBlock } from '../../evaluate/bound.js'
import { placePattern } from '../../evaluate/place-mark.js'
import { anchored } from '../anchoring.js'
import { inlinesOf } from '../inlines/index.js'
import type { Frame } from '../paper.js'

/** A paragraph without a number of its own, or the block whose place is all that it holds; one with nothing in it is none. */
export function paragraph(node: ParsedParagraph, frame: Frame): readonly Block<NeutralInline>[] {
  const block = boundBlock(node, frame)
  if (block !== undefined) return [{ ...block, ...anchored(node.identifier, frame) }]
  const { children, evidence, key } = inlinesOf(node.children, frame.pass)
  if (children.length === 0 && node.identifier === undefined) return []
  return [{ type: 'paragraph', ...anchored(node.identifier, frame), children, evidence, key }]
}

function boundBlock({ children }: ParsedParagraph, { pass }: Frame): Block<NeutralInline> | undefined {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length > 0) return undefined
  const [mark, ...further] = only.value.matchAll(placePattern)
  if (mark === undefined || further.length > 0 || mark[0] !== only.value.trim()) return undefined
  const number = Number(mark[1])
  const place = pass.draft.places[number]
  if (!(place?.bound instanceof BoundBlock)) return undefined
  pass.placed.add(number)
  return { ...place.bound.settle(pass), place: place.place }
}
