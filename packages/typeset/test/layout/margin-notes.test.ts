import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TypesetDefinition } from '../../src/index.js'
import { png } from '../png.js'
import { linesOf, type PageText, type ReadPage, readPages } from '../read-pdf.js'
import { findings, setWhole } from '../set.js'
import { isTag, lettersIn, readTags } from '../tags/read-tags.js'
import { breaches } from '../tags/rules.js'

const words = 'All human beings are born free and equal in dignity and rights.'
const area = { gap: 6, edge: 12, fontSize: 6, lines: 6 }
const base: Partial<TypesetDefinition> = { pageSize: { width: 300, height: 300 }, pageMargins: 60, language: 'en' }

const isNote = ({ size }: PageText) => Math.abs(size - area.fontSize) < 0.01
const notesOn = (page: ReadPage | undefined) =>
  linesOf({ ...(page as ReadPage), items: page?.items.filter(isNote) ?? [] })
// pdf.js makes up spaces between pieces that stand apart.
const bodyOf = (page: ReadPage) => page.items.filter((item) => !isNote(item) && item.text.trim() !== '')

async function pagesOf(content: unknown, rest: Partial<TypesetDefinition> = {}): Promise<readonly ReadPage[]> {
  return readPages(await setWhole(content, { ...base, marginNoteArea: area, ...rest }))
}

/** Notes of a page as areas from their first base line, top to bottom; they hold no one else's and stay in the margin. */
function expectInMargin(page: ReadPage, side: 'left' | 'right' = 'right') {
  const items = page.items.filter((item) => isNote(item) && item.text.trim() !== '')
  for (const { width, x, y } of items) {
    expect(x).toBeGreaterThanOrEqual(side === 'right' ? page.width - 60 + area.gap - 0.01 : area.edge - 0.01)
    expect(x + width).toBeLessThanOrEqual((side === 'right' ? page.width - area.edge : 60 - area.gap) + 0.5)
    expect(y).toBeGreaterThan(60)
    expect(y).toBeLessThan(page.height - 60)
  }
  const bases = [...new Set(items.map(({ y }) => Math.round(y * 100) / 100))].sort((a, b) => a - b)
  for (const [index, y] of bases.entries())
    if (index > 0) expect(y - (bases[index - 1] ?? 0)).toBeGreaterThan(area.fontSize)
}

describe('a note in the margin', () => {
  test('stands at the height of the first line, at the side where lines end', async () => {
    const [page] = await pagesOf([
      { text: 'First' },
      { text: words, fontSize: 16, bold: true, marginNote: ['a', ' b'] },
    ])
    const note = page?.items.find(isNote)
    expect(note).toMatchObject({ text: 'a b', x: 246 })
    expect(note?.y).toBeCloseTo(page?.items.find(({ text }) => text.startsWith('All'))?.y ?? 0, 2)
    expect(note?.font).not.toMatch(/Bold/)
  })

  test('moves nothing, and is drawn behind all else', async () => {
    const blocks = [
      words,
      words,
      { ul: [words] },
      { table: { headerRows: 1, body: [['Head'], ...Array(30).fill([words])] } },
    ]
    const noted = [
      { text: words, marginNote: ['one'] },
      { text: words, marginNote: ['two '.repeat(99)] },
      { ul: [{ text: words, marginNote: ['three'] }] },
      {
        table: {
          headerRows: 1,
          body: [[{ text: 'Head', marginNote: ['head'] }], ...Array(30).fill([{ text: words, marginNote: ['row'] }])],
        },
      },
    ]
    const plain = await pagesOf(blocks)
    const pages = await pagesOf(noted)
    expect(pages.map(bodyOf)).toEqual(plain.map(bodyOf))
    // A head that comes again on each page has its note once.
    expect(pages.flatMap(notesOn).filter((line) => line === 'head')).toHaveLength(1)
    expect(pages.flatMap(notesOn).filter((line) => line === 'row')).toHaveLength(30)
    for (const page of pages)
      expect(page.items.findLastIndex((item) => !isNote(item) && item.text.trim() !== '')).toBeLessThan(
        page.items.findIndex(isNote),
      )
  })

  test('is as long as its block, and counts what it leaves out', async () => {
    const pieces = Array.from({ length: 20 }, (_, index) => `${index === 0 ? '' : ' '}item-${index + 1}`)
    const note = async (text: string) => notesOn((await pagesOf([{ text, marginNote: pieces }, 'Next']))[0]).join(' ')
    expect(await note('Short')).toBe('item-1 +19')
    expect(await note(words)).toBe('item-1 item-2 item-3 item-4 item-5 +15')
    expect(await note(words.repeat(9))).toMatch(/ item-1[0-9] \+\d$/)
  })

  test('has its first piece whole, and moves the next one down', async () => {
    const name = 'a-name-of-many-parts-that-needs-more-room-than-there-is'
    const [page] = await pagesOf([
      { text: 'One', marginNote: [name, ' rest'] },
      { text: 'Two', marginNote: ['next'] },
    ])
    expect(notesOn(page).join('')).toMatch(new RegExp(`^${name}.*next$`))
    const y = (text: string) => page?.items.find((item) => item.text === text)?.y ?? 0
    expect(y('next')).toBeGreaterThan(y('Two'))
    expectInMargin(page as ReadPage)
  })

  test('is shortened where a page would have too many lines of notes', async () => {
    const block = { text: 'One', marginNote: ['a-name-of-many-parts-that-needs-more-room-than-there-is'] }
    const [page] = await pagesOf(Array(12).fill(block))
    expectInMargin(page as ReadPage)
    expect(notesOn(page).filter((line) => line.endsWith('…'))).toHaveLength(12)
  })

  test('stands at the left of a page that runs from right to left, and runs as its own language does', async () => {
    const content = { text: 'وتستند العناصر إلى قرار المؤتمر', marginNote: ['first', ' 2024-02-22#i1', ' +'] }
    const marginNoteArea = { ...area, language: 'en' }
    const [page] = await pagesOf(content, { language: 'ar', marginNoteArea })
    expect(notesOn(page).join(' ')).toBe('first 2024-02-22#i1 +')
    expectInMargin(page as ReadPage, 'left')
  })

  test('has the fonts and the line of its language', async () => {
    const content = [{ text: '条约', marginNote: ['12', ' · 3', ' +4'] }]
    const [page] = await pagesOf(content, { language: 'zh', marginNoteArea: { ...area, language: 'en' } })
    expect(new Set(page?.items.filter(isNote).map(({ font }) => font)).size).toBe(1)
    expect(page?.items.find(isNote)?.font).toMatch(/Tinos/)
  })

  test('stands beside a picture and a note at the foot of the page too', async () => {
    const image = png(40, 30)
    const content = [{ image, marginNote: ['picture'] }, { text: ['Text', { text: '1', sup: true, footnote: '1' }] }]
    const footnotes = { 1: { text: 'A note.', marginNote: ['source'] } }
    const [page] = await pagesOf(content, { footnotes })
    const y = (text: string) => page?.items.find((item) => item.text === text)?.y
    expect(y('picture')).toBeGreaterThan(60)
    expect(y('picture')).toBeLessThan(70)
    expect(y('source')).toBeCloseTo(y('A note.') ?? 0, 2)
  })

  test('is no part of the text for those who listen to it', async () => {
    const content = [{ text: words, marginNote: ['one'] }, 'Second']
    const bytes = await setWhole(content, { ...base, tagged: true, info: { title: 'Tags' } })
    const file = await readTags(bytes)
    expect(breaches(file)).toEqual([])
    expect(file.tree.kids.filter(isTag).map(lettersIn)).toEqual([words.replaceAll(' ', ''), 'Second'])
    expect((await readPages(bytes))[0]?.items.some(({ text }) => text === 'one')).toBe(true)
  })

  test('is lost nowhere without a word', async () => {
    expect(await findings({ stack: ['Text'], marginNote: ['one'] })).toEqual(['content-lost'])
    expect(await findings({ text: 'Text', marginNote: ['\u{10ffff}'] })).toEqual(['glyph-missing'])
    expect(await findings({ text: 'Text', marginNote: [] })).toEqual([])
  })

  test('never meets another, leaves its margin or moves a word, whatever there is', async () => {
    const piece = fc.stringMatching(/^[ ]?[a-z0-9#.·-]{1,24}$/)
    const block = fc.record({
      text: fc.constantFrom('Short', words, words.repeat(4)),
      fontSize: fc.constantFrom(8, 12, 15),
      marginBottom: fc.constantFrom(0, 6),
      marginNote: fc.array(piece, { minLength: 0, maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 14 }), async (blocks) => {
        const pages = await pagesOf(blocks)
        const plain = await pagesOf(blocks.map(({ marginNote: _, ...rest }) => rest))
        expect(pages.map(bodyOf)).toEqual(plain.map(bodyOf))
        for (const page of pages) expectInMargin(page)
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
