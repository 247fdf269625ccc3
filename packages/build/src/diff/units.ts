import type {
  Annex,
  Block,
  FootnoteDefinition,
  LocalizedDocument,
  LocalizedInline,
  TableRow,
  TimelineRow,
} from '@rapporteur/model'
import { plainText } from '@rapporteur/pdf'

type LocalizedBlock = Block<LocalizedInline>

/** What is compared as one: a paragraph, a heading, an item, a row, a caption or a title, with its words. */
export interface Unit {
  readonly key: string
  readonly type: string
  readonly number: string | null
  readonly text: string
}

/** The units of a paper in reading order, its footnotes last. */
export function unitsOf({ annexes, children, footnotes }: LocalizedDocument): readonly Unit[] {
  return [...children.flatMap((block) => unitsIn(block, '')), ...annexes.flatMap(ofAnnex), ...footnotes.flatMap(ofNote)]
}

/** The words of a row, cell by cell. */
export function rowText({ cells }: TableRow<LocalizedInline>): string {
  return cells.map(({ children }) => plainText(children)).join(' | ')
}

function ofAnnex({ children, key, label, title, type }: Annex<LocalizedInline>): readonly Unit[] {
  const letter = String.fromCodePoint(64 + label.ordinal)
  const own = { key, type, number: letter, text: plainText(title) }
  return [own, ...children.flatMap((block) => unitsIn(block, `${letter}.`))]
}

function ofNote({ children }: FootnoteDefinition<LocalizedInline>): readonly Unit[] {
  return children.flatMap((block) => unitsIn(block, ''))
}

function unitsIn(block: LocalizedBlock, prefix: string): readonly Unit[] {
  const { key, type } = block
  const unit = (text: string, number: string | null = null): Unit => ({ key, type, number, text })
  const inside = (blocks: readonly LocalizedBlock[]) => blocks.flatMap((child) => unitsIn(child, prefix))
  const notes = 'notes' in block ? (block.notes ?? []).flatMap(ofNote) : []
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [unit(plainText(block.children))]
    case 'numberedParagraph': {
      const [first, ...others] = block.children
      const number = `${prefix}${block.path.join('.')}`
      if (first?.type === 'paragraph') return [unit(plainText(first.children), number), ...inside(others)]
      return [unit('', number), ...inside(block.children)]
    }
    case 'list':
      return block.items.flatMap((item) => {
        const [first, ...others] = item.children
        if (first?.type !== 'paragraph') return inside(item.children)
        return [{ key: item.key, type: item.type, number: null, text: plainText(first.children) }, ...inside(others)]
      })
    case 'table':
      return [...block.rows.map((row) => rowUnit(row, rowText(row))), ...notes]
    case 'timeline':
      return block.rows.map((row) => rowUnit(row, `${plainText(row.label)} ${row.start}/${row.end}`))
    case 'figure':
      return [unit(plainText(block.caption)), ...notes]
    case 'blockquote':
    case 'box':
      return [...inside(block.children), ...notes]
    default:
      return []
  }
}

function rowUnit({ key, type }: TableRow<LocalizedInline> | TimelineRow<LocalizedInline>, text: string): Unit {
  return { key, type, number: null, text }
}
