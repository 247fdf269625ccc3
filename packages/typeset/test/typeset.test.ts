import { describe, expect, test } from 'vitest'
import type { Content } from '../src/index.js'
import { linesOf, readPages } from './read-pdf.js'
import { set, setWhole, wordsOf } from './set.js'

const filler = (lines: number): Content[] => Array.from({ length: lines }, (_, index) => `Line ${index + 1}`)

describe('pages', () => {
  test('text stands at its place in its font', async () => {
    const [page] = await readPages(await setWhole('Hello world'))
    expect(linesOf(page as never)).toEqual(['Hello world'])
    expect(page?.items[0]).toMatchObject({ x: 40, size: 12 })
    expect(page?.items[0]?.font).toContain('Tinos')
    expect([page?.width, page?.height].map(Math.round as never)).toEqual([595, 842])
  })

  test('header and footer know the page and the number of pages', async () => {
    const pages = await readPages(
      await setWhole(filler(80), {
        header: (page) => (page > 1 ? { text: 'A/1', margin: [40, 15] } : undefined),
        footer: (page, count) => ({ text: `${page} of ${count}`, alignment: 'center' }),
      }),
    )
    expect(pages.map((page) => linesOf(page).at(-1))).toEqual(['1 of 2', '2 of 2'])
    expect(pages.map((page) => linesOf(page)[0])).toEqual(['Line 1', 'A/1'])
  })

  test('a heading goes with the two lines that follow it', async () => {
    for (let before = 45; before < 60; before += 1) {
      const heading = { text: 'Heading', keepWithNext: true, margin: [0, 6, 0, 6] as const }
      const pages = await readPages(await setWhole([...filler(before), heading, 'word '.repeat(90)]))
      for (const page of pages) {
        const lines = linesOf(page)
        const at = lines.indexOf('Heading')
        if (at >= 0) expect(lines.slice(at + 1, at + 3).every((line) => line.startsWith('word'))).toBe(true)
      }
    }
  })

  test.each([
    ['a table', { table: { headerRows: 1, body: [['Head'], ['word']] } }],
    ['a list', { ol: [{ text: 'word', marker: '(a)' }, 'last'] }],
    ['columns', { columns: [{ text: '1.', width: 20 }, 'word'] }],
    ['a block that stays whole', { stack: filler(12), unbreakable: true }],
  ] as const)('a lead-in goes with %s', async (_, next) => {
    for (let before = 40; before < 58; before += 1) {
      const pages = await readPages(await setWhole([...filler(before), { text: 'Lead:', keepWithNext: true }, next]))
      for (const page of pages) expect(linesOf(page).at(-1)).not.toBe('Lead:')
    }
  })

  test('no line of a paragraph stands alone at either end of a page', async () => {
    for (let before = 48; before < 58; before += 1) {
      const pages = await readPages(await setWhole([...filler(before), 'word '.repeat(100)]))
      for (const page of pages) {
        expect(linesOf(page).filter((line) => line.startsWith('word')).length).not.toBe(1)
      }
    }
  })

  test('a margin at the foot of the last page makes no empty page', async () => {
    const bytes = await setWhole([...filler(54), { text: 'End', margin: [0, 0, 0, 300] }])
    expect(await readPages(bytes)).toHaveLength(1)
  })

  test('an annex begins a page', async () => {
    const pages = await readPages(await setWhole(['Body', { text: 'Annex', pageBreak: 'before' }]))
    expect(pages.map((page) => linesOf(page))).toEqual([['Body'], ['Annex']])
  })

  test('head rows come again on each page', async () => {
    const body = [['Head'], ...Array.from({ length: 80 }, (_, row) => [`Row ${row}`])]
    const pages = await readPages(await setWhole({ table: { headerRows: 1, dontBreakRows: true, body } }))
    expect(pages.map((page) => linesOf(page)[0])).toEqual(pages.map(() => 'Head'))
    expect(pages.length).toBeGreaterThan(1)
  })

  test('no whole row of a table stands alone on its last page', async () => {
    for (let rows = 30; rows < 70; rows += 1) {
      const body = [['Head'], ...Array.from({ length: rows }, (_, row) => [`Row ${row}`])]
      const table = { table: { headerRows: 1, dontBreakRows: true, body }, keepWithNext: true }
      const pages = await readPages(await setWhole([table, '***']))
      const last = linesOf(pages.at(-1) as never)
      expect(last.at(-1)).toBe('***')
      if (pages.length > 1) expect(last.filter((line) => line.startsWith('Row')).length).toBeGreaterThan(1)
    }
  })

  test('markers stand in their slot before their item', async () => {
    const list = {
      ol: [{ marker: '12.', stack: ['First', { ol: [{ marker: '(a)', text: 'Inner' }] }] }],
      markerWidth: 36,
    }
    const [page] = await readPages(await setWhole(list))
    const place = (text: string): number => Math.round(page?.items.find((item) => item.text.startsWith(text))?.x ?? -1)
    expect(linesOf(page as never)).toEqual(['12. First', '(a) Inner'])
    expect([place('12.'), place('First'), place('(a)')]).toEqual([40, 76, 76])
  })
})

describe('lines', () => {
  test('each script has its font', async () => {
    const [page] = await readPages(await setWhole('Treaty Договор معاهدة 条约。', { language: 'en' }))
    const fonts = page?.items.filter((item) => item.text.trim()).map((item) => item.font.replace(/^.*\+|-.*$/g, ''))
    expect([...new Set(fonts)]).toEqual(['Tinos', 'Amiri', 'NotoSerifSC'])
  })

  test('quotation marks follow the language of the text', async () => {
    const fontOf = async (text: string, language: string) => {
      const [page] = await readPages(await setWhole(text, { language }))
      return page?.items.find((item) => item.text.includes('“'))?.font.replace(/^.*\+|-.*$/g, '')
    }
    expect(await fontOf('the “structured” one', 'en')).toBe('Tinos')
    expect(await fontOf('关于“安排”的', 'zh')).toBe('NotoSerifSC')
  })

  test('Chinese fills its lines and breaks them by the rules', async () => {
    const text =
      '会议决定，工作组讨论《条约》（“安排”）的问题：包括修正、补充或删除；并在2024年2月22日交换意见！是否？好。'
    const runs = Array.from({ length: 12 }, (_, index) => ({ text, bold: index % 2 === 0 }))
    for (const fontSize of [9, 10, 11, 12, 13]) {
      const pages = await readPages(await setWhole({ text: runs }, { language: 'zh', defaultStyle: { fontSize } }))
      const lines = pages.flatMap((page) => (page.items.length > 0 ? linesOf(page) : []))
      expect(lines.length).toBeGreaterThan(5)
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。、；：？！）》”]/u)
        expect(line).not.toMatch(/[（《“]$/u)
      }
      const widths = pages.flatMap((page) => page.items.map((item) => item.x + item.width))
      expect(Math.max(...widths)).toBeGreaterThan(555 - 2 * fontSize)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.repeat(12))
    }
  })

  test('a word in another look is not torn from its neighbours', async () => {
    const text = Array.from({ length: 60 }, () => [{ text: 'non', bold: true }, 'sense, '])
    const [page] = await readPages(await setWhole({ text: text.flat() }))
    for (const line of linesOf(page as never)) expect(line).toMatch(/^(nonsense, ?)+$/)
  })

  test('a justified line ends at the margin and the last does not', async () => {
    const [page] = await readPages(await setWhole({ text: 'delegations '.repeat(30), alignment: 'justify' }))
    const ends = new Map<number, number>()
    for (const item of page?.items ?? []) if (item.text.trim()) ends.set(item.y, item.x + item.width)
    const rights = [...ends.values()]
    for (const right of rights.slice(0, -1)) expect(right).toBeGreaterThan(550)
    expect(rights.at(-1)).toBeLessThan(550)
  })

  test.each([
    [110, ['ATT/CSP10.WGTU/', '2024/CHAIR/', '777/DrWP']],
    [90, ['ATT/CSP10.', 'WGTU/2024/', 'CHAIR/', '777/DrWP']],
  ])('a symbol in a column of %d points is broken without a hyphen', async (width, expected) => {
    const [page] = await readPages(await setWhole({ columns: [{ text: 'ATT/CSP10.WGTU/2024/CHAIR/777/DrWP', width }] }))
    expect(linesOf(page as never)).toEqual(expected)
  })

  test('characters of one glyph are read as what they were', async () => {
    await setWhole('a\u00a0b')
    const text = (await wordsOf(await setWhole('a b\u2010c-d'))).join(' ')
    expect(text).toBe('a b\u2010c-d')
  })

  test('Arabic loses no letter', async () => {
    const text = 'قرر المؤتمر أن يتناول الفريق العامل الجوانب العملية للتصديق والانضمام'
    const words = await wordsOf(await setWhole(text, { language: 'ar' }))
    expect(words.join('').length).toBe(text.replaceAll(' ', '').length)
  })

  test('nested looks are inherited', async () => {
    const text = [{ bold: true, text: ['bold ', { italics: true, text: 'both' }] }, ' plain']
    const [page] = await readPages(await setWhole({ text }))
    expect(page?.items.filter((item) => item.text.trim()).map((item) => item.font.replace(/^.*\+/, ''))).toEqual([
      'Tinos-Bold',
      'Tinos-BoldItalic',
      'Tinos-Regular',
    ])
  })
})

test('a definition is not changed and may be frozen', async () => {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) freeze(inner)
    return Object.freeze(value)
  }
  const content = freeze([{ text: ['a', { text: 'b' }] }, { table: { widths: ['*'], body: [['x']] } }]) as Content
  expect((await set(content)).bytes).toBeDefined()
})
