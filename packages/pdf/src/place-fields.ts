import type { BlockFields } from '@rapporteur/model'
import type { Block } from '@rapporteur/typeset'

/** Where what is wrong with a block is to be mended: in the record that its words come from, else where it is written. */
export function placeFields(node: Partial<BlockFields>): Pick<Block, 'place'> {
  const place = node.evidence?.[0]?.place ?? node.place
  return place ? { place } : {}
}
