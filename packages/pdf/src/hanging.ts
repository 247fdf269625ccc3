import type { Content, UnorderedListNode } from '@rapporteur/typeset'

/** Content beside a marker that hangs in a slot of its own at the side where lines begin. */
export function hanging(marker: string, slot: number, content: readonly Content[]): UnorderedListNode {
  return { ul: [{ stack: content, marker }], markerWidth: slot }
}
