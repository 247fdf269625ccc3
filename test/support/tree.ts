import type { Block, DocumentTree, LocalizedDocument, LocalizedInline, NeutralInline } from '@rapporteur/model'

type Inline = LocalizedInline | NeutralInline
type AnyBlock = Block<Inline>

/** The blocks that stand in a block, its own notes last. */
export function childBlocks(block: AnyBlock): readonly AnyBlock[] {
  const notes = 'notes' in block ? (block.notes ?? []).flatMap(({ children }) => children as readonly AnyBlock[]) : []
  switch (block.type) {
    case 'numberedParagraph':
    case 'blockquote':
    case 'box':
      return [...block.children, ...notes]
    case 'list':
      return block.items.flatMap(({ children }) => children)
    default:
      return notes
  }
}

/** Every block of `blocks` in reading order, each before those in it. */
export function allBlocks(blocks: readonly AnyBlock[]): readonly AnyBlock[] {
  return blocks.flatMap((block) => [block, ...allBlocks(childBlocks(block))])
}

/** The inline content that a block itself holds, a list for each of its parts. */
export function inlinesOf(block: AnyBlock): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children]
    case 'figure':
      return [block.caption]
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(({ children }) => children))
    case 'timeline':
      return block.rows.map(({ label }) => label)
    default:
      return []
  }
}

/** The words of inline content in one language. */
export function textOf(inlines: readonly LocalizedInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'isolate') return inline.value
      if (inline.type === 'break') return '\n'
      return 'children' in inline ? textOf(inline.children) : ''
    })
    .join('')
}

/** The words of one block, its marker first, without those of the blocks in it. */
export function ownText(block: Block<LocalizedInline>): string {
  const marker = block.type === 'numberedParagraph' ? (block.marker ?? '') : ''
  const axis = block.type === 'timeline' ? axisText(block) : []
  return [marker, ...axis, ...inlinesOf(block).map((inlines) => textOf(inlines as readonly LocalizedInline[]))].join(
    '\n',
  )
}

function axisText({ periods = [] }: Extract<AnyBlock, { type: 'timeline' }>): readonly string[] {
  return periods.flatMap(({ label, quarters }) => [label, ...quarters.map((quarter) => quarter.label)])
}

/** Every word that a paper is to show, block by block. */
export function wholeText(tree: LocalizedDocument): string {
  const { masthead } = tree
  const { date: _, notices: others, symbol: __, ...words } = masthead
  const notices = [...Object.values(words), ...others].flatMap((inlines) =>
    inlines === undefined ? [] : [textOf(inlines)],
  )
  const blocks = [
    tree.children,
    ...tree.footnotes.map(({ children }) => children),
    ...tree.annexes.map(({ children }) => children),
  ].flatMap((children) => allBlocks(children) as readonly Block<LocalizedInline>[])
  const annexes = tree.annexes.flatMap(({ labelText, title }) => [labelText ?? '', textOf(title)])
  return [masthead.symbol ?? '', ...notices, ...blocks.map(ownText), ...annexes].join('\n')
}

/** What the six trees of a paper share: types, anchors and numbers, without words. */
export function shapeOf(tree: DocumentTree<Inline>): unknown {
  return {
    masthead: Object.keys(tree.masthead)
      .filter((key) => key !== 'dateText')
      .sort(),
    children: tree.children.map(blockShape),
    annexes: tree.annexes.map(({ anchor, children, label }) => ({ anchor, label, children: children.map(blockShape) })),
    footnotes: tree.footnotes.map(({ children, identifier, number }) => ({
      identifier,
      number,
      children: children.map(blockShape),
    })),
  }
}

function blockShape(block: AnyBlock): unknown {
  const { anchor, type } = block
  const path = block.type === 'numberedParagraph' ? block.path.join('.') : undefined
  const table = block.type === 'table' ? block.rows.map(({ cells }) => cells.length) : undefined
  const bars = block.type === 'timeline' ? block.rows.map(({ start, end }) => `${start}/${end}`) : undefined
  const depth = block.type === 'heading' ? block.depth : undefined
  return { type, anchor, path, table, bars, depth, children: childBlocks(block).map(blockShape) }
}

/** The numbers of the marks of footnotes in `tree`, in reading order. */
export function footnoteMarks(tree: DocumentTree<Inline>): readonly number[] {
  const blocks = [tree.children, ...tree.annexes.map(({ children }) => children)].flatMap(allBlocks)
  return [
    ...[tree.masthead.title, ...tree.masthead.notices].flatMap(marksIn),
    ...blocks.flatMap(inlinesOf).flatMap(marksIn),
  ]
}

function marksIn(inlines: readonly Inline[]): readonly number[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'footnoteReference') return [inline.number]
    return 'children' in inline ? marksIn(inline.children) : []
  })
}
