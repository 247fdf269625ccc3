import type { Inline, PageItem } from '../internals.js'
import { TextLine } from './text-line.js'

/** The notes that lines hold the marks of, in order, each as often as it is marked. */
export function marksIn(lines: readonly { readonly inlines: readonly Inline[] }[]): readonly string[] {
  return lines.flatMap(({ inlines }) => inlines.flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote])))
}

/** The same for things that are put on a page together. */
export function marksOnPage(items: readonly PageItem[]): readonly string[] {
  return marksIn(items.flatMap(({ item }) => (item instanceof TextLine ? [item] : [])))
}
