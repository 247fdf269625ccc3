import type { Annex, Block, FootnoteDefinition, LocalizedDocument, LocalizedInline } from '@rapporteur/model'
import { childBlocks, textOf } from './tree.js'

type Inlines = readonly LocalizedInline[]
type Blocks = readonly Block<LocalizedInline>[]
type Of<T extends Block<LocalizedInline>['type']> = Extract<Block<LocalizedInline>, { type: T }>

/**
 * A paper as a person would write it by hand in Document Markdown: what set it in another way (citations, references,
 * States) is words by now. Notices stay out, because front matter has no place for them, and so do drawings.
 */
export function toMarkdown(document: LocalizedDocument): string {
  const { annexes, children, footnotes } = withoutDrawings(document)
  const parts = [frontMatter(document), ...section(children), ...annexes.flatMap(annex)]
  const notes = [...footnotes, ...[...children, ...annexes.flatMap((node) => node.children)].flatMap(ownNotes)]
  return `${[...parts, ...notes.map(footnote)].join('\n\n')}\n`
}

/** The notes that tables, boxes and figures have of their own; written by hand, they stand with all others. */
function ownNotes(node: Block<LocalizedInline>): readonly FootnoteDefinition<LocalizedInline>[] {
  const own = 'notes' in node ? (node.notes ?? []) : []
  return [...own, ...childBlocks(node).flatMap((child) => ownNotes(child as Block<LocalizedInline>))]
}

/** The paper without timelines: only a template can draw one, and what it shows stands beside it in words. */
export function withoutDrawings(document: LocalizedDocument): LocalizedDocument {
  const annexes = document.annexes.map((node) => ({ ...node, children: undrawn(node.children) }))
  return { ...document, children: undrawn(document.children), annexes }
}

function undrawn(blocks: Blocks): Blocks {
  return blocks.flatMap((node): Blocks => {
    switch (node.type) {
      case 'timeline':
        return []
      case 'numberedParagraph':
      case 'blockquote':
      case 'box':
        return [{ ...node, children: undrawn(node.children) }]
      case 'list':
        return [{ ...node, items: node.items.map((item) => ({ ...item, children: undrawn(item.children) })) }]
      default:
        return [node]
    }
  })
}

function frontMatter({ house, locale, masthead }: LocalizedDocument): string {
  const { conference, date, issuedBy, originalLanguage, status, subtitle, symbol, title, treaty } = masthead
  const words = {
    issuedBy,
    originalLanguage,
    treaty,
    conference,
    venue: masthead.venueAndDates,
    title,
    subtitle,
    status,
  }
  const texts = Object.entries(words).flatMap(([key, value]) => (value === undefined ? [] : [[key, textOf(value)]]))
  const fields = { symbol, date, locale, profile: house, ...Object.fromEntries(texts) }
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined)
  // JSON's form of a string is one of YAML's.
  return ['---', ...lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---'].join('\n')
}

/** Blocks of the body or of an annex; only there a heading may set the numbers back to 1. */
function section(blocks: Blocks): readonly string[] {
  let last = 0
  return blocks.map((node, index) => {
    if (node.type === 'numberedParagraph') last = node.path[0] ?? 0
    if (node.type !== 'heading' || last === 0) return block(node)
    const next = blocks.slice(index).find(({ type }) => type === 'numberedParagraph')
    return next?.type === 'numberedParagraph' && next.path[0] === 1 ? `${block(node)} {restart}` : block(node)
  })
}

function annex({ anchor, children, label, title }: Annex<LocalizedInline>): readonly string[] {
  const letter = label.lettered ? ` label="${String.fromCodePoint(64 + label.ordinal)}"` : ''
  return [`::annex[${inlines(title)}]{#${anchor ?? `annex-${label.ordinal}`}${letter}}`, ...section(children)]
}

function footnote({ children, identifier }: FootnoteDefinition<LocalizedInline>): string {
  return hung(`[^${identifier}]: `, children, 4)
}

const writers: { readonly [T in Exclude<Block<LocalizedInline>['type'], 'timeline'>]: (node: Of<T>) => string } = {
  heading: (node) => `${'#'.repeat(node.depth)} ${inlines(node.children)}${anchorOf(node)}`,
  paragraph: (node) => `${inlines(node.children)}${anchorOf(node)}`,
  numberedParagraph: (node) => hung(`${node.path.at(-1)}. `, named(node.children, node)),
  list: ({ items }) => items.map((item) => hung('- ', named(item.children, item))).join('\n\n'),
  blockquote: (node) => `${prefixed('> ', joined(node.children))}${anchorBelow(node)}`,
  box: (node) => `${fence(node)}box${anchorOf(node).trim()}\n\n${joined(node.children)}\n\n${fence(node)}`,
  table,
  figure: ({ alternative, caption, file, ...node }) =>
    `![${escaped(alternative)}](${file} "${escaped(textOf(caption))}")${anchorOf(node)}`,
  closing: () => '***',
}

function block(node: Block<LocalizedInline>): string {
  // The table gives each type its own function; TypeScript does not follow that through a lookup.
  return (writers[node.type as keyof typeof writers] as (node: Block<LocalizedInline>) => string)(node)
}

function joined(blocks: Blocks): string {
  return blocks.map(block).join('\n\n')
}

/** Blocks behind a marker; what follows the first line is indented to where its text begins. */
function hung(marker: string, blocks: Blocks, indent = marker.length): string {
  return `${marker}${prefixed(' '.repeat(indent), joined(blocks)).trimStart()}`
}

function prefixed(prefix: string, lines: string): string {
  return lines.replace(/^(?=.)/gm, prefix)
}

/** The anchor of an item stands at the end of its first paragraph. */
function named(blocks: Blocks, { anchor }: { readonly anchor?: string }): Blocks {
  const [first, ...others] = blocks
  return first === undefined || anchor === undefined ? blocks : [{ ...first, anchor }, ...others]
}

function anchorOf({ anchor }: { readonly anchor?: string }): string {
  return anchor === undefined ? '' : ` {#${anchor}}`
}

function anchorBelow(node: { readonly anchor?: string }): string {
  return node.anchor === undefined ? '' : `\n\n${anchorOf(node).trim()}`
}

/** A box around a box needs more colons than that one. */
function fence(node: Of<'box'>): string {
  return ':'.repeat(3 + depthOf(node.children))
}

function depthOf(blocks: Blocks): number {
  return Math.max(0, ...blocks.map((node) => (node.type === 'box' ? 1 + depthOf(node.children) : 0)))
}

function table(node: Of<'table'>): string {
  const [head, ...rows] = node.rows.map(({ cells }) => cells.map(({ children }) => inlines(children)))
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const sides = { left: ':--', center: ':-:', right: '--:' }
  const rule = row(node.align.map((side) => (side === null ? '---' : sides[side])))
  const anchor = node.anchor === undefined ? [] : [row([`{#${node.anchor}}`])]
  return [row(head ?? []), rule, ...rows.map(row), ...anchor].join('\n')
}

function inlines(nodes: Inlines): string {
  return nodes.map(inline).join('')
}

function inline(node: LocalizedInline): string {
  switch (node.type) {
    case 'text':
    case 'isolate':
      return escaped(node.value)
    case 'footnoteReference':
      return `[^${node.identifier}]`
    case 'emphasis':
      return `*${inlines(node.children)}*`
    case 'strong':
      return `**${inlines(node.children)}**`
    case 'link':
      return `[${inlines(node.children)}](<${node.url}>)`
    case 'internalLink':
      return `[${inlines(node.children)}](#${node.anchor})`
    case 'insertion':
    case 'deletion':
      return `:${node.type.slice(0, 3)}[${inlines(node.children)}]${attributes({ by: node.by, at: node.at })}`
    case 'editorial':
      return inlines(node.children)
    case 'break':
      return '\\\n'
  }
}

function attributes(given: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return said.length === 0 ? '' : `{${said.map(([name, value]) => `${name}="${value}"`).join(' ')}}`
}

/** A text in which no sign means anything: each that could has a backslash before it. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
