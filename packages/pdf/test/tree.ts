import type {
  Annex,
  Block,
  FootnoteDefinition,
  LocalizedDocument,
  LocalizedInline,
  Masthead,
  NumberedParagraph,
  Table,
} from '@rapporteur/model'

type Words = string | LocalizedInline | readonly (string | LocalizedInline)[]
export type LocalizedBlock = Block<LocalizedInline>

/** Inlines from strings and nodes. */
export function inlines(words: Words): readonly LocalizedInline[] {
  const list = typeof words === 'string' || !Array.isArray(words) ? [words as string | LocalizedInline] : words
  return list.map((word) => (typeof word === 'string' ? { type: 'text', value: word } : (word as LocalizedInline)))
}

export function isolate(value: string): LocalizedInline {
  return { type: 'isolate', direction: 'ltr', value }
}

export function mark(number: number): LocalizedInline {
  return { type: 'footnoteReference', identifier: `n${number}`, number }
}

export function paragraph(words: Words): LocalizedBlock {
  return { type: 'paragraph', evidence: [], key: '', children: inlines(words) }
}

export function heading(depth: number, words: Words): LocalizedBlock {
  return { type: 'heading', depth, evidence: [], key: '', children: inlines(words) }
}

export function numbered(
  path: readonly number[],
  marker: string,
  words: Words,
  ...blocks: readonly LocalizedBlock[]
): NumberedParagraph<LocalizedInline> {
  return { type: 'numberedParagraph', path, marker, evidence: [], key: '', children: [paragraph(words), ...blocks] }
}

export function list(...items: readonly (readonly LocalizedBlock[])[]): LocalizedBlock {
  return {
    type: 'list',
    evidence: [],
    key: '',
    items: items.map((children) => ({ type: 'listItem', evidence: [], key: '', children })),
  }
}

export function blockquote(...children: readonly LocalizedBlock[]): LocalizedBlock {
  return { type: 'blockquote', evidence: [], key: '', children }
}

export function box(...children: readonly LocalizedBlock[]): LocalizedBlock {
  return { type: 'box', evidence: [], key: '', children }
}

export function table(
  rows: readonly (readonly Words[])[],
  align: Table<LocalizedInline>['align'] = [],
): LocalizedBlock {
  return {
    type: 'table',
    evidence: [],
    key: '',
    align,
    rows: rows.map((cells) => ({
      type: 'tableRow',
      evidence: [],
      key: '',
      cells: cells.map((cell) => ({ type: 'tableCell', evidence: [], key: '', children: inlines(cell) })),
    })),
  }
}

export function figure(file: string, caption: Words): LocalizedBlock {
  return { type: 'figure', file, number: 1, alternative: '', caption: inlines(caption), evidence: [], key: '' }
}

/** A timeline of whole years in quarters; rows are label, first and last day. */
export function timeline(
  [first, last]: readonly [number, number],
  ...rows: readonly (readonly [label: string, start: string, end: string])[]
): LocalizedBlock {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return {
    type: 'timeline',
    start: `${first}-01-01`,
    end: `${last}-12-31`,
    periods: years.map((year) => ({
      start: `${year}-01-01`,
      label: String(year),
      quarters: ['01', '04', '07', '10'].map((month, index) => ({
        start: `${year}-${month}-01`,
        label: `Q${index + 1}`,
      })),
    })),
    rows: rows.map(([label, start, end]) => ({
      type: 'timelineRow',
      start,
      end,
      label: inlines(label),
      evidence: [],
      key: '',
    })),
    alternative: inlines('What is done when'),
    evidence: [],
    key: '',
  }
}

export const closing: LocalizedBlock = { type: 'closing', evidence: [], key: '' }

export function note(number: number, ...children: readonly LocalizedBlock[]): FootnoteDefinition<LocalizedInline> {
  return { type: 'footnoteDefinition', identifier: `n${number}`, number, evidence: [], key: '', children }
}

export function annex(labelText: string, title: Words, ...children: readonly LocalizedBlock[]): Annex<LocalizedInline> {
  const label = { ordinal: 1, lettered: false }
  return { type: 'annex', label, labelText, title: inlines(title), evidence: [], key: '', children }
}

/** A paper with a title and whatever else is given. */
export function paper(
  children: readonly LocalizedBlock[],
  given: Partial<Omit<LocalizedDocument, 'masthead'>> & { readonly masthead?: Partial<Masthead<LocalizedInline>> } = {},
): LocalizedDocument {
  return {
    type: 'document',
    id: 'paper',
    kind: 'paper',
    house: 'house',
    children,
    annexes: [],
    footnotes: [],
    locale: 'en',
    direction: 'ltr',
    ...given,
    masthead: { title: inlines('A paper'), notices: [], ...given.masthead },
  }
}
