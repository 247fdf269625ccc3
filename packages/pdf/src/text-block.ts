import type { BlockFields, LocalizedInline } from '@rapporteur/model'
import type { Block, CellFields, TextNode } from '@rapporteur/typeset'
import type { LayoutContext } from './context.js'
import { layoutInlines } from './inlines.js'
import { marginNote } from './margin-note.js'
import { placeFields } from './place-fields.js'

type Looks = Omit<Block, 'id' | 'place'> & CellFields

/** A block that is one paragraph of inlines, under the name that leads to it. */
export function textBlock(
  node: Partial<BlockFields> & { readonly children: readonly LocalizedInline[] },
  context: LayoutContext,
  looks: Looks,
): TextNode {
  const id = context.destinations.nameOf(node.children)
  const ragged = holdsAddress(node.children) ? { alignment: 'left' as const } : {}
  return {
    ...ragged,
    ...looks,
    ...placeFields(node),
    ...(id === undefined ? {} : { id }),
    ...marginNote(node.children, context),
    text: layoutInlines(node.children, context),
  }
}

/** An address in full breaks at few places; justified, the line before it would be torn apart. */
function holdsAddress(children: readonly LocalizedInline[]): boolean {
  return children.some((child) => {
    if (child.type === 'isolate') return child.value.includes('://')
    return 'children' in child && holdsAddress(child.children)
  })
}
