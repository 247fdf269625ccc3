import type { ReferenceTarget } from '@rapporteur/model'
import type { Frame } from './paper.js'

/** Notes the anchor of a block, with what a reference to it gives; the fields to put on the block. */
export function anchored(
  identifier: string | undefined,
  frame: Frame,
  target: ((anchor: string) => ReferenceTarget) | undefined = frame.owner,
): { readonly anchor?: string } {
  if (identifier === undefined) return {}
  const { anchors } = frame.pass
  if (!anchors.has(identifier)) {
    anchors.set(identifier, { target: target?.(identifier), series: frame.section.series })
  }
  return { anchor: identifier }
}
