import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Content, TypesetDefinition } from '../../src/index.js'
import { linesOf, type ReadPage, readPages } from '../read-pdf.js'
import { findings, set, setWhole } from '../set.js'

const mark = (name: string) => ({ text: `[${name}]`, footnote: name })
const lines = (count: number, word: string): string => Array.from({ length: count }, () => word).join('\n')
const filler = (count: number): Content[] => Array.from({ length: count }, (_, index) => `Line ${index + 1}`)

async function pagesWith(content: unknown, footnotes: TypesetDefinition['footnotes']): Promise<readonly ReadPage[]> {
  return readPages(await setWhole(content, { footnotes: footnotes ?? {} }))
}

/** Where each line that contains a text stands: pages from 1. */
function pagesOf(pages: readonly ReadPage[], text: string): readonly number[] {
  return pages.flatMap((page, index) =>
    linesOf(page)
      .filter((line) => line.includes(text))
      .map(() => index + 1),
  )
}

describe('a note', () => {
  test('stands at the foot of the page of its mark, below a rule', async () => {
    const [page] = await pagesWith(
      ['Text', ['More', mark('a')]].map((text) => ({ text })),
      { a: 'Note a' },
    )
    const note = page?.items.find((item) => item.text.startsWith('Note'))
    expect(note?.y).toBeGreaterThan(841.89 - 40 - 14)
    expect(note?.y).toBeLessThan(841.89 - 40)
  })

  test('goes with the last line of a page, or takes it overleaf', async () => {
    for (let before = 44; before < 60; before += 1) {
      const pages = await pagesWith([...filler(before), { text: ['Marked ', mark('a')] }], { a: lines(2, 'note') })
      expect(new Set(pagesOf(pages, 'note'))).toEqual(new Set(pagesOf(pages, 'Marked')))
      expect(pagesOf(pages, 'note')).toHaveLength(2)
    }
  })

  test('that does not fit goes on overleaf, at least two lines on either side', async () => {
    for (let before = 30; before < 56; before += 1) {
      const pages = await pagesWith([...filler(before), { text: ['Marked ', mark('a')] }, ...filler(30)], {
        a: lines(12, 'note'),
      })
      const parts = pages.map((page) => linesOf(page).filter((line) => line === 'note').length)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(12)
      for (const part of parts) expect(part).not.toBe(1)
      expect(pagesOf(pages, 'note')[0]).toBe(pagesOf(pages, 'Marked')[0])
    }
  })

  test('whose lines can be parted nowhere comes to an end', async () => {
    const cell = (fontSize: number) => ({ text: Array.from({ length: 700 }, () => 'note').join(' '), fontSize })
    const note = { table: { body: [[cell(9), cell(11.3), cell(7)]] } }
    const pages = await pagesWith({ text: ['Marked ', mark('a')] }, { a: note })
    const drawn = pages.flatMap(linesOf).join(' ').match(/note/g) ?? []
    expect(drawn).toHaveLength(2100)
  })

  test('longer than a page takes at most three fifths of each page that has text', async () => {
    const pages = await pagesWith([{ text: ['Marked ', mark('a')] }, ...filler(200)], { a: lines(150, 'note') })
    const counts = pages.map((page) => linesOf(page).filter((line) => line === 'note').length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(150)
    for (const count of counts.slice(1, -1)) expect(count).toBeLessThanOrEqual(Math.ceil((762 * 0.6) / 13.3))
    for (const page of pages)
      expect(linesOf(page).some((line) => line.startsWith('Line') || line === 'note')).toBe(true)
  })

  test('longer than what is left of the document has pages of its own', async () => {
    const pages = await pagesWith({ text: ['Marked ', mark('a')] }, { a: lines(150, 'note') })
    expect(pagesOf(pages, 'note')).toHaveLength(150)
    expect(pages.length).toBe(3)
  })

  test('follows the others of its line in the order of the marks', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const footnotes = Object.fromEntries(names.map((name) => [name, `Note ${name}`]))
    const [page] = await pagesWith({ text: ['Text ', ...names.map(mark)] }, footnotes)
    expect(linesOf(page as ReadPage).slice(1)).toEqual(names.map((name) => `Note ${name}`))
  })

  test('marked twice stands once', async () => {
    const pages = await pagesWith([{ text: ['One ', mark('a')] }, { text: ['Two ', mark('a')] }], { a: 'Note a' })
    expect(pagesOf(pages, 'Note a')).toEqual([1])
  })

  test('of a note follows it', async () => {
    const [page] = await pagesWith({ text: ['Text ', mark('a')] }, { a: { text: ['Note a ', mark('b')] }, b: 'Note b' })
    expect(linesOf(page as ReadPage)).toEqual(['Text [a]', 'Note a [b]', 'Note b'])
  })

  test('holds paragraphs, lists and emphasis', async () => {
    const note = { stack: ['First', { ul: ['Item'] }, { text: ['Last ', { text: 'bold', bold: true }] }], fontSize: 8 }
    const [page] = await pagesWith({ text: ['Text ', mark('a')] }, { a: note })
    expect(linesOf(page as ReadPage).slice(1)).toEqual(['First', 'Item', 'Last bold'])
  })
})

describe('a mark', () => {
  const note = { a: lines(3, 'note') }
  test.each([
    ['in a heading', { text: ['Marked ', mark('a')], keepWithNext: true, bold: true }],
    ['in a cell', { table: { body: [['Cell', { text: ['Marked ', mark('a')] }]] } }],
    ['in a whole row', { table: { dontBreakRows: true, body: [['Cell', { text: ['Marked ', mark('a')] }]] } }],
    ['in a head row', { table: { headerRows: 1, body: [[{ text: ['Marked ', mark('a')] }], ['Row']] } }],
    [
      'in a cell over two rows',
      {
        table: {
          body: [
            [{ text: ['Marked ', mark('a')], rowSpan: 2 }, 'x'],
            ['', 'y'],
          ],
        },
      },
    ],
    ['in a block that stays whole', { stack: ['Above', { text: ['Marked ', mark('a')] }], unbreakable: true }],
    ['in a column', { columns: ['Beside', { text: ['Marked ', mark('a')] }] }],
    ['in a list', { ol: [{ text: ['Marked ', mark('a')], marker: '1.' }] }],
    [
      'in a frame',
      { table: { widths: ['*'], body: [[{ stack: ['x', { text: ['Marked ', mark('a')] }], margin: 8 }]] } },
    ],
  ] as const)('%s has its note on its page, wherever on the page it comes', async (_, block) => {
    for (let before = 40; before < 58; before += 1) {
      const pages = await pagesWith([...filler(before), block, ...filler(6)], note)
      expect(new Set(pagesOf(pages, 'note'))).toEqual(new Set([pagesOf(pages, 'Marked')[0]]))
      expectNoOverlap(pages)
    }
  })

  test('in a head row that comes again leads to one note', async () => {
    const body = [[{ text: ['Head ', mark('a')] }], ...Array.from({ length: 120 }, (_, row) => [`Row ${row}`])]
    const pages = await pagesWith({ table: { headerRows: 1, body } }, { a: 'Note a' })
    expect(pagesOf(pages, 'Head').length).toBe(pages.length)
    expect(pagesOf(pages, 'Note a')).toEqual([1])
  })

  test('of no note, and a note without a mark, are faults', async () => {
    expect(await findings({ text: ['Text ', mark('a')] })).toEqual(['footnote-unknown'])
    expect(await findings('Text', { footnotes: { a: 'Note' } })).toEqual(['footnote-unmarked'])
  })
})

/** Nothing on a page stands on anything else: no two lines whose boxes meet on one side of it. */
function expectNoOverlap(pages: readonly ReadPage[]): void {
  for (const { items } of pages) {
    const drawn = items.filter((item) => item.text.trim() !== '')
    for (const [index, a] of drawn.entries()) {
      for (const b of drawn.slice(index + 1)) {
        const apart = Math.abs(a.y - b.y)
        const meets = a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5
        expect(meets && apart < 0.6 * Math.min(a.size, b.size), `${a.text} on ${b.text}`).toBe(false)
      }
    }
  }
}

const words = fc.integer({ min: 1, max: 60 }).map((count) => 'word '.repeat(count).trim())
type Sort = 'paragraph' | 'cell' | 'whole' | 'row' | 'item'
const block = fc.record({
  sort: fc.constantFrom<Sort>('paragraph', 'paragraph', 'cell', 'whole', 'row', 'item'),
  text: words,
  notes: fc.array(fc.integer({ min: 1, max: 160 }), { maxLength: 3 }),
})

function contentOf(sort: Sort, text: unknown): Content {
  const paragraph = { text, alignment: 'justify' } as Content
  if (sort === 'cell') return { table: { widths: ['*', '*'], body: [[paragraph, 'beside '.repeat(20)]] } }
  if (sort === 'row') return { table: { widths: ['*', '*'], dontBreakRows: true, body: [[paragraph, 'beside']] } }
  if (sort === 'item') return { ol: [{ stack: [paragraph], marker: '1.' }] }
  return sort === 'whole' ? { stack: [paragraph], unbreakable: true } : paragraph
}

test('in any document each note begins on the page of its mark, whole, once, and on nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 25 }), async (blocks) => {
      let count = 0
      const footnotes: Record<string, Content> = {}
      const content = blocks.map(({ notes, sort, text }) => {
        const marks = notes.map((length) => {
          count += 1
          footnotes[`n${count}`] = { text: `Note-${count} ${'small '.repeat(length)}end-${count}`, fontSize: 8 }
          return mark(`n${count}`)
        })
        return contentOf(sort, [text, ...marks])
      })
      const { bytes, diagnostics } = await set(content, { footnotes })
      expect(diagnostics).toEqual([])
      const pages = await readPages(bytes as Uint8Array)
      for (let number = 1; number <= count; number += 1) {
        const begins = pagesOf(pages, `Note-${number} `)
        expect(begins, `note ${number}`).toHaveLength(1)
        expect(pagesOf(pages, `[n${number}]`)[0], `mark ${number}`).toBe(begins[0])
        expect(pagesOf(pages, `end-${number}`).length).toBeGreaterThan(0)
      }
      expectNoOverlap(pages)
    }),
    { numRuns: 60 },
  )
}, 120_000)
