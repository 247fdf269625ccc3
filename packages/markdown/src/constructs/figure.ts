import type { Image } from 'mdast'
import { type Context, endOf, positionOf, startOf } from '../context.js'
import { readEmphasis } from '../emphasis.js'
import type { Figure, Phrasing } from '../nodes.js'

/** `![alt](file "caption")` alone in a paragraph; an image from outside the dossier is reported and makes none. */
export function figure(node: Image, context: Context): Figure | undefined {
  const position = positionOf(node)
  const fault = locationFault(node.url)
  if (fault !== undefined) {
    context.report(fault.ruleId, fault.reason, position)
    return undefined
  }
  return { type: 'figure', url: node.url, alt: node.alt ?? '', children: caption(node, context), position }
}

function locationFault(
  url: string,
): { readonly ruleId: 'image-remote' | 'image-outside'; readonly reason: string } | undefined {
  const path = decoded(url)
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(path)?.[1]?.toLowerCase()
  const isDrive = scheme?.length === 1
  if (path.startsWith('//') || (scheme !== undefined && scheme !== 'file' && !isDrive)) {
    return { ruleId: 'image-remote', reason: `The image \`${url}\` is not a file of the dossier.` }
  }
  const climbs = path.split(/[\\/]/).includes('..')
  if (scheme !== undefined || climbs || /^[\\/~]/.test(path) || path === '') {
    return { ruleId: 'image-outside', reason: `The image \`${url}\` lies outside the dossier.` }
  }
  return undefined
}

function decoded(url: string): string {
  return url.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function caption(node: Image, context: Context): readonly Phrasing[] {
  const title = node.title ?? ''
  if (title === '') return []
  const found = context.source.slice(startOf(node), endOf(node)).lastIndexOf(title)
  if (found !== -1) return readEmphasis(title, context.at(startOf(node) + found), context.report)
  // Its escapes were resolved, so no character of it has a place of its own.
  return [{ type: 'text', value: title, position: positionOf(node) }]
}
