import type { Block, LocalizedInline } from '@rapporteur/model'
import type { Content } from '@rapporteur/typeset'

/** The blocks of an item as they stand beside its marker; a marker hangs on a line of text, so there is always one. */
export function besideMarker(
  content: readonly Content[],
  blocks: readonly Block<LocalizedInline>[],
): readonly Content[] {
  return blocks[0]?.type === 'paragraph' ? content : ['', ...content]
}
