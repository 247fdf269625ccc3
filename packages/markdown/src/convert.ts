import type { Point } from '@rapporteur/diagnostics'
import type { Root as RawRoot } from 'mdast'
import { isAnchorAlone, takeBlockAttributes } from './anchors.js'
import { blockConstructs, phrasingConstructs } from './constructs/index.js'
import { type Context, endOf, type LinkTarget, literal, positionOf, startOf } from './context.js'
import { isLinkTarget } from './link-target.js'
import type { Block, Phrasing, Position } from './nodes.js'
import type { Report } from './report.js'
import { type RawBlock, type RawPhrasing, walkRaw } from './syntax/raw.js'
import { joinTexts } from './texts.js'

/** How deep emphasis, links and revisions may stand in each other. */
const maximumInlineDepth = 64

/** Turns what the parser found into the blocks of a paper. */
export function convert(raw: RawRoot, source: string, at: (offset: number) => Point, report: Report): readonly Block[] {
  return makeContext(raw, source, at, report).blocks(raw.children, true)
}

function makeContext(raw: RawRoot, source: string, at: (offset: number) => Point, report: Report): Context {
  const anchors = new Map<string, Position>()
  const links = collectLinks(raw)
  let depth = 0
  const context: Context = {
    source,
    at,
    report,
    blocks: (nodes, top = false) => readBlocks(nodes, context, top),
    phrasing: (nodes) => {
      depth += 1
      const made = depth > maximumInlineDepth ? tooDeep(nodes, context) : readPhrasing(nodes, context)
      depth -= 1
      return joinTexts(made)
    },
    anchor: (identifier, position) => {
      const first = anchors.get(identifier)
      if (first === undefined) anchors.set(identifier, position)
      else {
        const reason = `The anchor \`#${identifier}\` stands already at ${first.start.line}:${first.start.column}.`
        report('anchor-duplicate', reason, position)
      }
    },
    linkTarget: (identifier) => links.targets.get(identifier),
    isLinked: (identifier) => links.used.has(identifier),
  }
  return context
}

function readBlocks(nodes: readonly RawBlock[], context: Context, top: boolean): readonly Block[] {
  const blocks: Block[] = []
  for (const node of nodes) {
    const previous = blocks.at(-1)
    if (node.type === 'paragraph' && isAnchorAlone(node.children)) {
      const { identifier } = mayBeNamedBelow(previous) ? takeBlockAttributes(node.children, context) : {}
      if (identifier !== undefined) blocks[blocks.length - 1] = { ...(previous as NamedBelow), identifier }
      else blocks.push({ type: 'paragraph', children: context.phrasing(node.children), position: positionOf(node) })
      continue
    }
    const construct = blockConstructs[node.type as keyof typeof blockConstructs]
    if (construct === undefined) throw new Error(`no construct for the block \`${node.type}\``)
    blocks.push(...construct(node as never, context, top))
  }
  return blocks
}

type NamedBelow = Extract<Block, { type: 'blockquote' | 'table' | 'figure' }>

/** Blocks whose own last line has no room for an anchor: it may follow as a paragraph. */
function mayBeNamedBelow(block: Block | undefined): block is NamedBelow {
  const named = block?.type === 'blockquote' || block?.type === 'table' || block?.type === 'figure'
  return named && block.identifier === undefined
}

function readPhrasing(nodes: readonly RawPhrasing[], context: Context): readonly Phrasing[] {
  return nodes.flatMap((node) => {
    const construct = phrasingConstructs[node.type as keyof typeof phrasingConstructs]
    if (construct === undefined) throw new Error(`no construct for the inline node \`${node.type}\``)
    return construct(node as never, context, false)
  })
}

function tooDeep(nodes: readonly RawPhrasing[], context: Context): readonly Phrasing[] {
  const first = nodes[0]
  const last = nodes.at(-1)
  if (first === undefined || last === undefined) return []
  const reason = `Emphasis, links and revisions stand more than ${maximumInlineDepth} deep in each other.`
  context.report('nesting-too-deep', reason, positionOf(first))
  return literal(context, startOf(first), endOf(last))
}

function collectLinks(raw: RawRoot): {
  readonly targets: ReadonlyMap<string, LinkTarget>
  readonly used: ReadonlySet<string>
} {
  const targets = new Map<string, LinkTarget>()
  const used = new Set<string>()
  for (const node of walkRaw(raw)) {
    if (node.type === 'linkReference') used.add(node.identifier)
    if (node.type !== 'definition' || !isLinkTarget(node.url) || targets.has(node.identifier)) continue
    targets.set(node.identifier, { url: node.url, title: node.title })
  }
  return { targets, used }
}
