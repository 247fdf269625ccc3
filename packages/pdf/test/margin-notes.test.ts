import type { Evidence, LocalizedDocument } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { pageStyle } from '../src/index.js'
import { png } from './png.js'
import type { PageText, ReadPage } from './read-pdf.js'
import { type Given, lines, pagesOf } from './set.js'
import {
  annex,
  box,
  closing,
  figure,
  heading,
  type LocalizedBlock,
  list,
  note,
  numbered,
  paper,
  paragraph,
  table,
} from './tree.js'

const place = { file: 'record.yaml', start: { line: 1, column: 1 } }
const entry = (name: string): Evidence => {
  const [kind = '', id = ''] = name.split(/ (.*)/)
  return kind.startsWith('~') ? { kind: kind.slice(1), id, place, tallied: true } : { kind, id, place }
}

/** The same block with these entries behind it, `kind id`, or `~kind id` where it is only counted. */
function behind<B extends { readonly evidence: readonly Evidence[] }>(block: B, ...names: readonly string[]): B {
  return { ...block, evidence: names.map(entry) }
}

const margin = { evidence: true }
const { marginNote, margins } = pageStyle
const isNote = ({ size, text }: PageText) => Math.abs(size - marginNote.fontSize) < 0.01 && text.trim() !== ''
const bodyOf = ({ items }: ReadPage) => items.filter((item) => !isNote(item) && item.text.trim() !== '')

/** The notes of the first page, each as one line, by the text that begins on their base line. */
async function notesBeside(document: LocalizedDocument, given: Given = {}): Promise<Readonly<Record<string, string>>> {
  const [page] = await pagesOf(document, { margin, ...given })
  const found = page ? lines({ ...page, items: page.items.filter(isNote) }) : []
  const body = page ? lines({ ...page, items: bodyOf(page) }) : []
  const notes: [string, string][] = []
  for (const { text, y } of found) {
    const beside = body.filter((line) => Math.abs(line.y - y) < 0.6).at(-1)
    const last = notes.at(-1)
    if (beside) notes.push([beside.text, text])
    else if (last) last[1] += ` ${text}`
  }
  return Object.fromEntries(notes)
}

const notesOf = async (...blocks: readonly LocalizedBlock[]) => notesBeside(paper(blocks))

describe('the margin of a draft', () => {
  it('tells what stands behind a paragraph, beside its first line', async () => {
    const first = behind(numbered([1], '1.', 'First'), 'point in-parallel', 'intervention 2024-02-22#i3')
    expect(await notesOf(first, paragraph('House text'))).toEqual({ First: 'in-parallel · 2024-02-22#i3' })
  })

  it('gives an id of the same file without it, and of what is only counted the number', async () => {
    const names = ['region', '2024-02-22#i1', '2024-02-22#i2', '2024-02-16-joint#c1', '2024-02-16-joint#c2']
    const told = behind(paragraph('A text of many lines. '.repeat(40)), ...names.map((id) => `entry ${id}`))
    expect(Object.values(await notesOf(told)).join(' ')).toBe('region · 2024-02-22#i1 i2 · 2024-02-16-joint#c1 c2')
    const counted = ['~intervention a#i1', '~intervention a#i2', '~submission b', 'meeting a']
    expect(await notesOf(behind(paragraph('Counted'), ...counted))).toEqual({
      Counted: 'a · intervention×2 · submission×1',
    })
  })

  it('leaves out what only frames others, and what the heading above or the block around tells', async () => {
    const blocks = [
      behind(heading(1, 'Topic'), 'dossier lakes', 'topic waters'),
      behind(
        numbered([1], '1.', 'First', behind(numbered([1, 1], 'a.', 'Inner'), 'step one', 'aim two')),
        'topic waters',
        'step one',
      ),
      behind(numbered([2], '2.', 'Second'), 'topic waters'),
      heading(1, 'Other'),
      behind(numbered([3], '3.', 'Third'), 'topic waters', 'point three'),
    ]
    expect(await notesOf(...blocks)).toEqual({
      Topic: 'waters',
      First: 'one',
      Inner: 'two',
      Second: 'waters',
      Third: 'waters · three',
    })
  })

  it('is kept by rows, items, boxes, pictures, closings, annexes and notes', async () => {
    const rows = table([
      ['Head', 'Other'],
      ['Cell', 'Beside'],
    ])
    const [head, row] = rows.type === 'table' ? rows.rows : []
    if (rows.type !== 'table' || !head || !row) throw new Error('a table has rows')
    const cells = row.cells.map((cell, index) => behind(cell, `value v${index}`))
    const items = list([paragraph('Item')], [behind(paragraph('Next'), 'item two')])
    const blocks = [
      behind({ ...rows, rows: [head, { ...behind(row, 'entry row'), cells }] }, 'finding table'),
      items,
      behind(box(paragraph('Framed')), 'finding box'),
      behind(figure('a.png', 'Caption'), 'figure one'),
      behind(closing, 'end all'),
    ]
    const found = await notesBeside(paper(blocks), { images: new Map([['a.png', png(40, 10)]]) })
    // The picture stands right below the box, and its note with no text beside it.
    expect(found).toMatchObject({ Other: 'table', Next: 'two', Framed: 'box one', '***': 'all' })
    expect(found.Beside).toBe('row · v0 · v1')
    const footnotes = [behind(note(1, paragraph('Noted')), 'source s')]
    const marked = paragraph(['Text', { type: 'footnoteReference', identifier: 'n1', number: 1 }])
    expect(await notesBeside(paper([marked], { footnotes }))).toEqual({ Noted: 's' })
    const [, page] = await pagesOf(
      paper([paragraph('Text')], { annexes: [behind(annex('Annex', 'Title'), 'list a')] }),
      { margin },
    )
    expect(page?.items.filter(isNote).map(({ text }) => text)).toEqual(['a'])
  })

  it('names blocks by their keys, and what a key has from the block around it by three points', async () => {
    const keyed = <B extends object>(key: string, block: B): B => ({ ...block, key })
    const [inner] = [keyed('report.first:text', paragraph('First'))]
    const first = { ...keyed('report.first', behind(numbered([1], '1.', ''), 'point one')), children: [inner] }
    const rows = table([['Head'], ['Cell']])
    const [head, row] = rows.type === 'table' ? rows.rows : []
    const keyedRows = [keyed('column:table/head', head ?? {}), keyed('column:table/spring', row ?? {})]
    const blocks = [first, keyed('column:table', { ...rows, rows: keyedRows })] as readonly LocalizedBlock[]
    const document = paper(blocks)
    expect(await notesBeside(document, { margin: { markers: true } })).toEqual({
      First: 'report.first',
      Head: 'column:table',
      Cell: '…/spring',
    })
    const both = { evidence: true, markers: true }
    expect(await notesBeside(document, { margin: both })).toMatchObject({ First: 'report.first one', Cell: '…/spring' })
  })

  it.each([
    ['en', 'ltr', 'Latn', 'The meeting decided. '],
    ['ar', 'rtl', 'Arab', 'قرر الاجتماع ما يلي. '],
    ['zh', 'ltr', 'Hans', '会议决定如下。'],
  ] as const)('moves no word of a paper and stays in the margin (%s)', async (locale, direction, script, words) => {
    const names = Array.from(
      { length: 30 },
      (_, index) => `intervention 2024-02-${10 + Math.floor(index / 4)}#i${index + 1}`,
    )
    const blocks = Array.from({ length: 30 }, (_, index) =>
      behind(numbered([index + 1], `${index + 1}.`, words.repeat(1 + ((index * 7) % 12))), ...names.slice(0, index)),
    )
    const document = paper(blocks, { locale, direction })
    const profile = { script }
    const plain = await pagesOf(document, { profile })
    const pages = await pagesOf(document, { profile, margin })
    expect(pages.map(bodyOf)).toEqual(plain.map(bodyOf))
    const notes = pages.flatMap((page) => page.items.filter(isNote).map((item) => ({ ...item, page })))
    expect(notes.length).toBeGreaterThan(60)
    for (const { page, width, x } of notes) {
      const left = direction === 'rtl' ? page.width - x - width : x
      expect(left).toBeGreaterThanOrEqual(page.width - margins.side + marginNote.gap - 0.5)
      expect(left + width).toBeLessThanOrEqual(page.width - marginNote.edge + 0.5)
    }
  })
})
