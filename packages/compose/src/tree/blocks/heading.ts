import type { Heading as ParsedHeading } from '@rapporteur/markdown'
import type { Heading, NeutralInline } from '@rapporteur/model'
import { anchored } from '../anchoring.js'
import { inlinesOf } from '../inlines/index.js'
import type { Frame } from '../paper.js'
import { withoutMarks } from '../references.js'

/** A heading; after one with `{restart}` the paragraphs of its section are numbered from 1 again. */
export function heading(node: ParsedHeading, frame: Frame): readonly Heading<NeutralInline>[] {
  const { children, evidence, key } = inlinesOf(node.children, frame.pass)
  if (node.restart === true) {
    frame.section.counter.value = 0
    frame.section.series += 1
  }
  const anchor = anchored(node.identifier, frame, (identifier) => ({
    type: 'heading',
    anchor: identifier,
    title: withoutMarks(children),
  }))
  return [{ type: 'heading', ...anchor, depth: node.depth, children, evidence, key }]
}
