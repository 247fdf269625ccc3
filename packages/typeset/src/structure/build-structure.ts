import type { LayoutNode } from '../internals.js'
import type { Measured } from '../layout/page-layout.js'
import { BlockWalk } from './block-walk.js'
import { StructureElement } from './element.js'

/**
 * Makes the structure tree of measured content, in the order of the definition, and tells each run, marker and picture
 * (by its account) which element it belongs to. What belongs to none is drawn as an artifact.
 */
export function buildStructure({ content, notes }: Measured, language: string | undefined): StructureElement {
  const root = StructureElement.root()
  new BlockWalk(notes as ReadonlyMap<string, LayoutNode>, language).block(content, { element: root, isOwn: false })
  return root
}
