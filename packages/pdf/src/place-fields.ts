import type { BlockFields } from '@rapporteur/model'
import type { Block } from '@rapporteur/typeset'

/** The place of the record that the words of a block come from, for diagnostics. */
export function placeFields(node: BlockFields): Pick<Block, 'place'> {
  const place = node.evidence[0]?.place
  return place ? { place } : {}
}
