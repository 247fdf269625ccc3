import type { Block as ParsedBlock } from '@rapporteur/markdown'
import type { Block, NeutralInline } from '@rapporteur/model'
import type { Frame } from '../paper.js'
import { blockquote } from './blockquote.js'
import { box } from './box.js'
import { figure } from './figure.js'
import { heading } from './heading.js'
import { list } from './list.js'
import { paragraph } from './paragraph.js'
import { table } from './table.js'
import { thematicBreak } from './thematic-break.js'

type NeutralBlock = Block<NeutralInline>

type Handlers = {
  readonly [Type in ParsedBlock['type']]: (
    node: Extract<ParsedBlock, { type: Type }>,
    frame: Frame,
  ) => readonly NeutralBlock[]
}

const nothing = () => []

/** What each block of Document Markdown becomes; annexes and notes are put where they belong by the document. */
const handlers: Handlers = {
  annex: nothing,
  blockquote,
  box,
  figure,
  footnoteDefinition: nothing,
  heading,
  list,
  paragraph,
  table,
  thematicBreak,
}

/** Turns blocks into those of the neutral tree, in order. */
export function blocks(nodes: readonly ParsedBlock[], frame: Frame): readonly NeutralBlock[] {
  return nodes.flatMap((node) => {
    const place = frame.pass.draft.locate(node.position)
    return handlers[node.type](node as never, frame).map((block) => ({ place, ...block }))
  })
}
