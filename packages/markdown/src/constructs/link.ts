import type { Definition, LinkReference, Link as RawLink } from 'mdast'
import { type Context, endOf, literal, positionOf, restored, startOf } from '../context.js'
import { isLinkTarget } from '../link-target.js'
import type { Phrasing } from '../nodes.js'

/** A link in any of its forms; one that leads elsewhere than the allowed schemes is given back as typed. */
export function link(node: RawLink, context: Context): readonly Phrasing[] {
  if (isLinkTarget(node.url)) return linked(node, node, context)
  reportTarget(node, context)
  return isAutolink(node, context) ? literal(context, startOf(node), endOf(node)) : restored(node, context)
}

/** Says that a link leads where none may. */
export function reportTarget(node: RawLink | Definition, context: Context): void {
  const hasScheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(node.url)
  // Brackets after brackets are common in negotiated text: without a scheme it may never have been meant as a link.
  const severity = hasScheme ? 'error' : 'warning'
  context.report('link-scheme', `\`${node.url}\` is not a place that a link may lead to.`, positionOf(node), {
    severity,
  })
}

/** `[text][label]`, `[label][]` or `[label]` of a paper that defines the label. */
export function linkReference(node: LinkReference, context: Context): readonly Phrasing[] {
  const target = context.linkTarget(node.identifier)
  return target === undefined ? restored(node, context) : linked(node, target, context)
}

function linked(
  node: RawLink | LinkReference,
  target: { readonly url: string; readonly title?: string | null | undefined },
  context: Context,
): readonly Phrasing[] {
  const position = positionOf(node)
  const inside = context.phrasing(node.children).flatMap((child) => (child.type === 'link' ? child.children : [child]))
  const children: readonly Phrasing[] = inside.length > 0 ? inside : [{ type: 'text', value: target.url, position }]
  const title = typeof target.title === 'string' ? { title: target.title } : {}
  return [{ type: 'link', url: target.url, ...title, children, position }]
}

function isAutolink(node: RawLink, context: Context): boolean {
  return context.source[startOf(node)] === '<'
}
