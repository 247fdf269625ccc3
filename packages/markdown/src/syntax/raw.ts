import type { Point } from '@rapporteur/diagnostics'
import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'

/** A directive of the dialect as micromark found it; its attributes are still their slice of the source. */
export interface RawDirective extends Parent {
  /** Only a directive in a line keeps the line ends of its content as text. */
  type: 'directive' | 'blockDirective'
  form: 'text' | 'leaf' | 'container'
  name: string
  hasLabel: boolean
  attributes: { readonly raw: string; readonly start: Point } | undefined
  /** How many fences a container has: one when its end is missing. */
  fences: number
  children: RootContent[]
}

/** `{#id}` or `{restart}` wherever it stands. */
export interface RawBlockAttribute {
  type: 'blockAttribute'
  value: string
  position?: Position | undefined
}

/** A directive in a line. */
export interface RawTextDirective extends RawDirective {
  type: 'directive'
}

/** A directive that is a block. */
export interface RawBlockDirective extends RawDirective {
  type: 'blockDirective'
}

declare module 'mdast' {
  interface RootContentMap {
    blockAttribute: RawBlockAttribute
    blockDirective: RawBlockDirective
    directive: RawTextDirective
  }
  interface PhrasingContentMap {
    blockAttribute: RawBlockAttribute
    directive: RawTextDirective
  }
  interface BlockContentMap {
    blockDirective: RawBlockDirective
  }
}

/** Inline nodes as the parser makes them, before our constructs turn them into those of a paper. */
export type RawPhrasing = PhrasingContent

/** Blocks as the parser makes them. */
export type RawBlock = RootContent

/** Every node that the parser made, in the order of the source; without recursion, however deep they stand. */
export function* walkRaw(root: Root): Generator<Nodes> {
  const waiting: Nodes[] = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    if ('children' in next) for (const child of [...next.children].reverse()) waiting.push(child)
  }
}
