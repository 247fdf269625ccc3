import type { Figure as ParsedFigure } from '@rapporteur/markdown'
import type { Figure, NeutralInline } from '@rapporteur/model'
import { anchored } from '../anchoring.js'
import { ownNotes } from '../footnotes.js'
import { inlinesOf } from '../inlines/index.js'
import type { Frame } from '../paper.js'

/** A figure; the numbers of figures run through body and annexes. */
export function figure(node: ParsedFigure, frame: Frame): readonly Figure<NeutralInline>[] {
  const { figures } = frame.pass
  figures.value += 1
  const number = figures.value
  const anchor = anchored(node.identifier, frame, (identifier) => ({ type: 'figure', anchor: identifier, number }))
  const { frame: inner, notes } = ownNotes(frame)
  const { children: caption, evidence, key } = inlinesOf(node.children, inner.pass)
  const { url: file, alt: alternative } = node
  return [{ type: 'figure', ...anchor, file, number, alternative, caption, ...notes(), evidence, key }]
}
