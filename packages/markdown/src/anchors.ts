import { type Context, endOf, positionOf } from './context.js'
import { isIdentifier } from './identifier.js'
import type { RawBlockAttribute, RawPhrasing } from './syntax/raw.js'

/** What `{#id}` and `{restart}` at the end of a block say, and the content without them. */
export interface BlockAttributes {
  readonly children: readonly RawPhrasing[]
  readonly identifier?: string
  readonly restart?: boolean
}

/** Takes the anchor off the end of a block; one that is malformed stays, and is reported when its text is read. */
export function takeBlockAttributes(
  nodes: readonly RawPhrasing[],
  context: Context,
  isHeading = false,
): BlockAttributes {
  let children = nodes
  let identifier: string | undefined
  let restart = false
  for (let last = lastOf(children); last?.type === 'blockAttribute'; last = lastOf(children)) {
    const read = readBlockAttribute(last.value)
    if (read === undefined || (read.restart && (restart || !isHeading))) break
    if (read.identifier !== undefined && identifier !== undefined) break
    if (read.identifier !== undefined) context.anchor(read.identifier, positionOf(last))
    identifier ??= read.identifier
    restart ||= read.restart
    children = trimEnd(children.slice(0, children.lastIndexOf(last)), context)
  }
  return { children, ...(identifier === undefined ? {} : { identifier }), ...(restart ? { restart } : {}) }
}

/** The parts of a well-formed block attribute. */
export function readBlockAttribute(
  value: string,
): { readonly identifier: string | undefined; readonly restart: boolean } | undefined {
  const parts = value.split(/\s+/)
  const anchors = parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1))
  const others = parts.filter((part) => !part.startsWith('#'))
  const fits = anchors.length < 2 && anchors.every(isIdentifier) && others.length < 2
  if (!fits || others.some((part) => part !== 'restart')) return undefined
  return { identifier: anchors[0], restart: others.length === 1 }
}

/** Whether a paragraph holds an anchor and nothing else. */
export function isAnchorAlone(children: readonly RawPhrasing[]): children is readonly [RawBlockAttribute] {
  return children.length === 1 && children[0]?.type === 'blockAttribute'
}

function lastOf(children: readonly RawPhrasing[]): RawPhrasing | undefined {
  return children.findLast((child) => child.type !== 'text' || child.value.trim() !== '')
}

function trimEnd(children: readonly RawPhrasing[], context: Context): readonly RawPhrasing[] {
  const last = children.at(-1)
  if (last?.type === 'break') return trimEnd(children.slice(0, -1), context)
  if (last?.type !== 'text') return children
  const value = last.value.trimEnd()
  if (value === '') return trimEnd(children.slice(0, -1), context)
  const position = positionOf(last)
  const raw = context.source.slice(position.start.offset, position.end.offset)
  const end = context.at(endOf(last) - (raw.length - raw.trimEnd().length))
  const trimmed = { ...last, value, position: { start: position.start, end } }
  return [...children.slice(0, -1), trimmed as RawPhrasing]
}
