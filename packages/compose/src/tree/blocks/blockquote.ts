import type { Blockquote as ParsedBlockquote } from '@rapporteur/markdown'
import type { Blockquote, NeutralInline } from '@rapporteur/model'
import { anchored } from '../anchoring.js'
import type { Frame } from '../paper.js'
import { blocks } from './index.js'
import { local } from './list.js'

/** A quotation set apart; the numbers in it are those of what it quotes. */
export function blockquote(node: ParsedBlockquote, frame: Frame): readonly Blockquote<NeutralInline>[] {
  const anchor = anchored(node.identifier, frame)
  return [{ type: 'blockquote', ...anchor, children: blocks(node.children, local(frame)), evidence: [], key: '' }]
}
