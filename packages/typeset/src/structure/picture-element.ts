import type { LayoutNode } from '../internals.js'
import type { StructureElement } from './element.js'
import { blockFields } from './roles.js'

/** The figure of a picture that has words, in a link where it leads elsewhere; an address counts as words. */
export function pictureElement(
  node: LayoutNode,
  { element }: { readonly element: StructureElement },
  language: string | undefined,
): StructureElement | undefined {
  const { alt, link, linkToDestination } = node
  const alternative = alt || link
  if (!alternative) return undefined
  const place = link === undefined && linkToDestination === undefined ? element : linkIn(element, node, alternative)
  return place.block('Figure', { ...blockFields(node, language), alternative })
}

function linkIn(parent: StructureElement, { linkToDestination }: LayoutNode, words: string): StructureElement {
  const around = linkToDestination === undefined ? parent : parent.block('Reference')
  const link = around.block('Link')
  link.words = words
  return link
}
