import type { Paragraph as ParsedParagraph } from '@rapporteur/markdown'
import type { NeutralInline, Paragraph } from '@rapporteur/model'
import { anchored } from '../anchoring.js'
import { inlinesOf } from '../inlines/index.js'
import type { Frame } from '../paper.js'

/** A paragraph without a number of its own; one with nothing in it is none. */
export function paragraph(node: ParsedParagraph, frame: Frame): readonly Paragraph<NeutralInline>[] {
  const { children, evidence } = inlinesOf(node.children, frame.pass)
  if (children.length === 0 && node.identifier === undefined) return []
  return [{ type: 'paragraph', ...anchored(node.identifier, frame), children, evidence }]
}
