import type {
  Annex,
  Block,
  FootnoteDefinition,
  ListItem,
  LocalizedInline,
  NeutralInline,
  OwnNotes,
} from '@rapporteur/model'
import type { Context } from '../language/context.js'
import { houseWords } from '../messages/house-words.js'
import { sentenceCase } from '../messages/sentence-case.js'
import { plainText } from '../nodes/join-text.js'
import { localizeLine } from '../nodes/line.js'
import { annexLetter } from '../values/annex-letter.js'
import { numberingMarker } from '../values/marker.js'
import { periodsOf } from '../values/periods.js'

type Neutral<T extends Block<NeutralInline>['type']> = Extract<Block<NeutralInline>, { type: T }>
type Localized<T extends Block<NeutralInline>['type']> = Extract<Block<LocalizedInline>, { type: T }>

const handlers: {
  readonly [T in Block<NeutralInline>['type']]: (block: Neutral<T>, context: Context) => Localized<T>
} = {
  heading: (block, context) => ({ ...block, children: localizeLine(block.children, context) }),
  paragraph: (block, context) => ({ ...block, children: localizeLine(block.children, context) }),
  numberedParagraph: (block, context) => ({
    ...block,
    marker: numberingMarker(block.path, context.language),
    children: localizeBlocks(block.children, context),
  }),
  list: (block, context) => ({ ...block, items: block.items.map((item) => listItem(item, context)) }),
  blockquote: (block, context) => ({ ...block, children: localizeBlocks(block.children, context) }),
  box: (block, context) => withNotes({ ...block, children: localizeBlocks(block.children, context) }, block, context),
  table: (block, context) =>
    withNotes({ ...block, rows: block.rows.map((row) => tableRow(row, context)) }, block, context),
  figure: (block, context) => withNotes({ ...block, caption: localizeLine(block.caption, context) }, block, context),
  timeline: (block, context) => ({
    ...block,
    periods: periodsOf(block.start, block.end, context.language),
    rows: block.rows.map((row) => ({ ...row, label: cellWords(row.label, context) })),
    alternative: localizeLine(block.alternative, context),
  }),
  closing: (block) => block,
}

/** The same blocks in the same order, in words of the language. */
export function localizeBlocks(
  blocks: readonly Block<NeutralInline>[],
  context: Context,
): readonly Block<LocalizedInline>[] {
  return blocks.map((block) => {
    const handler = handlers[block.type] as (block: Block<NeutralInline>, context: Context) => Block<LocalizedInline>
    return handler(block, context)
  })
}

/** An annex with its label in words: `Annex`, `Annex A`, `附件A`. */
export function localizeAnnex(annex: Annex<NeutralInline>, context: Context): Annex<LocalizedInline> {
  const letter = annexLetter(annex.label, context.language)
  const label =
    letter === undefined
      ? houseWords({ key: 'annex.only-label', place: annexPlace }, context)
      : houseWords({ key: 'annex.label', values: { letter }, place: annexPlace }, context)
  return {
    ...annex,
    labelText: plainText(label),
    title: localizeLine(annex.title, context),
    children: localizeBlocks(annex.children, context),
  }
}

/** A footnote in words of the language. */
export function localizeFootnote(
  footnote: FootnoteDefinition<NeutralInline>,
  context: Context,
): FootnoteDefinition<LocalizedInline> {
  return { ...footnote, children: localizeBlocks(footnote.children, context) }
}

function withNotes<B extends object>(
  block: B,
  { notes }: OwnNotes<NeutralInline>,
  context: Context,
): Omit<B, 'notes'> & OwnNotes<LocalizedInline> {
  const own = notes === undefined ? {} : { notes: notes.map((note) => localizeFootnote(note, context)) }
  return { ...block, ...own }
}

// An annex has no place of its own; what can go wrong with its label is a fault of the catalogue.
const annexPlace = { file: 'localize.json', start: { line: 1, column: 1 } }

function listItem(item: ListItem<NeutralInline>, context: Context): ListItem<LocalizedInline> {
  return { ...item, children: localizeBlocks(item.children, context) }
}

type Row<I> = Extract<Block<I>, { type: 'table' }>['rows'][number]

function tableRow(row: Row<NeutralInline>, context: Context): Row<LocalizedInline> {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, children: cellWords(cell.children, context) })) }
}

/** A cell begins with a capital, also with a name that has a small article in a sentence; what an author typed stays. */
function cellWords(children: readonly NeutralInline[], context: Context): readonly LocalizedInline[] {
  const words = localizeLine(children, context)
  return children[0]?.type === 'text' ? words : sentenceCase(words, context.language.profile.locale)
}
