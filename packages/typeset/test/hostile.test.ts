import { Socket } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { type Content, loadFont } from '../src/index.js'
import { fontBytes, fonts } from './fonts.js'
import { readPages } from './read-pdf.js'
import { findings, set, setWhole, wordsOf } from './set.js'

const lorem = 'lorem '.repeat(3000)

async function expectAllWords(content: Content, count: number): Promise<void> {
  const bytes = await setWhole(content)
  expect((await wordsOf(bytes)).filter((word) => word === 'lorem')).toHaveLength(count)
  for (const page of await readPages(bytes)) expect(page.items.length).toBeGreaterThan(0)
}

describe('content taller than a page is broken, not dropped', () => {
  test.each([
    ['a row that may not break', { table: { dontBreakRows: true, body: [['short'], [lorem]] } }],
    ['a row under a repeated head', { table: { headerRows: 1, dontBreakRows: true, body: [['head'], [lorem]] } }],
    ['a head', { table: { headerRows: 1, body: [[lorem], ['row']] } }],
    ['a head kept with rows', { table: { headerRows: 1, keepWithHeaderRows: 1, body: [['head'], [lorem]] } }],
    ['a block that stays whole', { stack: [lorem], unbreakable: true }],
    ['a whole block in a whole block', { stack: [{ stack: [{ text: lorem, unbreakable: true }] }], unbreakable: true }],
    ['a whole table of whole rows', { unbreakable: true, table: { dontBreakRows: true, body: [[lorem]] } }],
    ['a list item', { ol: [lorem] }],
    ['a column', { columns: ['1.', lorem] }],
    [
      'what a heading is kept with',
      [{ text: 'Heading', keepWithNext: true }, { text: lorem, keepWithNext: true }, 'End'],
    ],
    ['a framed box', { table: { widths: ['*'], body: [[{ stack: [lorem], margin: 6 }]] } }],
  ] as const)('%s', (_, content) => expectAllWords(content, 3000))

  test('a head and the row beneath it', async () => {
    await expectAllWords({ table: { headerRows: 1, dontBreakRows: true, body: [[lorem], [lorem]] } }, 6000)
  })

  test('content after it is there too', async () => {
    await expectAllWords([{ text: lorem, unbreakable: true }, 'lorem', { text: 'lorem', unbreakable: true }], 3002)
  })
})

describe('content wider than a page stays in it', () => {
  const widest = (count: number): string => 'Государство-участник соглашения '.repeat(count).trim()
  test.each([
    ['auto', 'auto'],
    ['fixed widths', Array(14).fill(150)],
    ['stars', '*'],
    ['percentages', Array(14).fill('20%')],
  ] as const)('fourteen columns of Russian: %s', async (_, widths) => {
    const body = [1, 2, 3].map((row) => Array.from({ length: 14 }, (_, column) => `${widest(row)} ${column}`))
    const bytes = await setWhole({ table: { widths, body } as never }, { language: 'ru' })
    const pages = await readPages(bytes)
    for (const page of pages) {
      for (const item of page.items) {
        expect(item.x).toBeGreaterThanOrEqual(0)
        expect(item.x + item.width).toBeLessThanOrEqual(page.width)
        expect(item.y).toBeGreaterThan(0)
        expect(item.y).toBeLessThan(page.height)
      }
    }
    const drawn = pages.flatMap((page) => page.items.map(({ text }) => text)).join('')
    expect(drawn.match(/[а-яё]/giu)).toHaveLength(
      body
        .flat()
        .join('')
        .match(/[а-яё]/giu)?.length ?? 0,
    )
  })

  test('an unbroken run of 20,000 characters, whole and in its column', async () => {
    const bytes = await setWhole({ columns: [{ text: 'x'.repeat(20_000), width: 60 }, 'beside'] })
    const pages = await readPages(bytes)
    const items = pages.flatMap((page) => page.items).filter((item) => /^x+$/.test(item.text))
    expect(items.reduce((sum, item) => sum + item.text.length, 0)).toBe(20_000)
    for (const item of items) expect(item.x + item.width).toBeLessThanOrEqual(101)
  })

  test('a run that asks for no breaks', async () => {
    const bytes = await setWhole({ text: 'lorem '.repeat(100), noWrap: true })
    expect((await wordsOf(bytes)).join('').length).toBe(500)
  })

  test('a paragraph of 20,000 words comes out whole', async () => {
    const words = await wordsOf(await setWhole('word '.repeat(20_000)))
    expect(words).toHaveLength(20_000)
  })

  test('5,000 rows come out whole', async () => {
    const body = Array.from({ length: 5000 }, (_, row) => [`r${row}`, 'amendment'])
    const words = await wordsOf(await setWhole({ table: { widths: [60, '*'], body } }))
    expect(words.filter((word) => /^r\d+$/.test(word))).toHaveLength(5000)
  })
})

describe('what may not be set', () => {
  const rule = (value: string) => [value]
  test.each([
    ['a picture by a name of the prototype', { image: 'constructor' }, rule('image-unreadable')],
    ['a picture by a path', { image: '/etc/passwd' }, rule('image-unreadable')],
    ['a picture by the address of a file', { image: 'file:///etc/passwd' }, rule('image-unreadable')],
    ['a picture by a way out of the folder', { image: '../../secret.png' }, rule('image-unreadable')],
    ['a picture by an address', { image: 'http://127.0.0.1:9/x.png' }, rule('image-unreadable')],
    ['bytes that are no picture', { image: new Uint8Array([1, 2, 3]) }, rule('image-unreadable')],
    ['an SVG picture', { svg: '<svg><image href="/etc/passwd"/></svg>' }, rule('node-refused')],
    ['an attachment', { attachment: { src: '/etc/passwd' } }, rule('node-refused')],
    ['a picture inside text', { text: { image: 'x.png' } }, rule('node-refused')],
    ['a picture among runs', { text: ['a', { image: 'x.png' }] }, rule('node-refused')],
    ['an empty table', { table: { body: [] } }, rule('table-empty')],
    ['a table of empty rows', { table: { body: [[]] } }, rule('table-empty')],
    ['a cell too many', { table: { body: [['a'], ['b', 'c']] } }, rule('table-malformed')],
    ['a cell too few', { table: { body: [['a', 'b'], ['c']] } }, rule('table-malformed')],
    ['a cell under a span', { table: { body: [[{ text: 'a', colSpan: 2 }, 'b']] } }, rule('table-malformed')],
    ['a span beyond the rows', { table: { body: [[{ text: 'a', rowSpan: 2 }]] } }, rule('table-malformed')],
    ['a script for a link', { text: 'x', link: 'javascript:alert(1)' }, rule('link-scheme')],
    ['a file for a link', { text: [{ text: 'x', link: 'file:///etc/passwd' }] }, rule('link-scheme')],
    ['a link with a line feed', { text: 'x', link: 'https://a.b/\n/JS' }, rule('link-scheme')],
    ['a link to nowhere', { text: 'x', linkToDestination: 'y' }, rule('anchor-unknown')],
    [
      'one name for two places',
      [
        { text: 'x', id: 'a' },
        { text: 'y', id: 'a' },
      ],
      rule('anchor-duplicate'),
    ],
    ['a style of no name', { text: 'x', style: 'toString' }, rule('style-unknown')],
    ['a family of no name', { text: 'x', font: 'Roboto' }, rule('font-unknown')],
    ['a letter that no font has', 'a\u{1F600}b', rule('glyph-missing')],
    ['a control character', 'a\u0007b', rule('glyph-missing')],
  ] as const)('%s', async (_, content, expected) => {
    expect(await findings(content)).toEqual(expected)
  })

  test('a picture by an address opens no connection', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect')
    expect(await findings({ image: 'http://127.0.0.1:9/x.png' })).toEqual(['image-unreadable'])
    expect(connect).not.toHaveBeenCalled()
    connect.mockRestore()
  })

  test('blocks nested without end', async () => {
    let content: Content = 'x'
    for (let level = 0; level < 5000; level += 1) content = { stack: [content] }
    expect(await findings(content)).toEqual(['nesting-too-deep'])
  })

  test.each([
    [20, []],
    [21, ['nesting-too-deep']],
  ] as const)('%i tables in each other, each with a head and whole rows', async (depth, expected) => {
    const nest = (level: number): Content =>
      level === 0 ? lorem : { table: { headerRows: 1, dontBreakRows: true, body: [[''], [nest(level - 1)]] } }
    expect([...new Set(await findings(nest(depth)))]).toEqual(expected)
  })

  test('a missing glyph is named with its place and the words around it', async () => {
    const place = { file: 'a.md', start: { line: 3, column: 7 } }
    const { diagnostics } = await set({ text: ['before ', { text: '\u{1F600}' }, ' after'], place })
    expect(diagnostics[0]).toMatchObject({ ruleId: 'glyph-missing', place })
    expect(diagnostics[0]?.reason).toBe('No font of the set draws U+1F600 in “before \u{1F600} after”.')
  })

  test('a glyph missing in a footer stops the document once', async () => {
    expect(await findings(['x', { text: 'y', pageBreak: 'before' }], { footer: () => '\u{1F600}' })).toEqual([
      'glyph-missing',
    ])
  })

  test('a header taller than its margin is reported, not cut', async () => {
    const found = await findings('x', { header: () => ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] })
    expect(new Set(found)).toEqual(new Set(['content-outside', 'content-lost'].filter((id) => found.includes(id))))
    expect(found.length).toBeGreaterThan(0)
  })

  test('text placed outside the page is reported', async () => {
    expect(await findings({ text: 'far', absolutePosition: { x: 594, y: 100 } })).toEqual(['content-outside'])
  })

  test('names of the prototype are only names', async () => {
    const anchors = ['constructor', 'length', '__proto__', 'toString']
    const content = anchors.map((id) => ({ text: id, id, outline: true, linkToDestination: id }))
    expect(await findings(content)).toEqual([])
  })
})

test('invisible signs are not drawn and cost no letter', async () => {
  const words = await wordsOf(await setWhole('de\u00adle\u200bga\u2060tion\ufeff \u2067abc next'))
  expect(words.join(' ')).toBe('delegation abc next')
})

test('hidden text is not drawn: tags, and letters without ink', async () => {
  const hidden = 'de\u00adle\u200bga\u2060tion\ufeff \u{e0041}\u{e0042} \u3164'
  const words = await wordsOf(await setWhole(`${hidden} end`))
  expect(words.join(' ')).toBe('delegation end')
})

test('an isolate that is never closed turns nothing round it', async () => {
  const around = (text: string) => [
    { columns: [{ text: 'one (1)', width: 100 }, { text, width: 100 }, 'two (2)'] },
    { table: { body: [['three (3)', text, 'four (4)']] } },
    {
      ol: [
        { marker: '(a)', text },
        { marker: '(b)', text: 'five (5)' },
      ],
    },
    'six (6)',
  ]
  const others = async (text: string) => {
    const [page] = await readPages(await setWhole(around(text)))
    const drawn = page?.items.filter((item) => /\d|\([ab]\)/.test(item.text)) ?? []
    return drawn.map((item) => `${item.text.trim()} ${Math.round(item.x)} ${Math.round(item.y)}`)
  }
  expect(await others('\u2067abc (no PDI)')).toEqual(await others('abc (no PDI)'))
  expect(await others('\u2067abc (no PDI)')).toHaveLength(8)
})

test('every kind of line end ends a line', async () => {
  const [page] = await readPages(await setWhole('a\r\nb\rc\u2028d\u2029e\u0085f\u000bg'))
  expect(new Set(page?.items.filter((item) => item.text.trim()).map((item) => item.y)).size).toBe(7)
})

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.slice(0, 1000)],
  ['empty', () => new Uint8Array(0)],
  ['no font', () => new TextEncoder().encode('not a font at all')],
])('a font that is %s cannot be loaded', (_, damage) => {
  expect(() => loadFont(damage(fontBytes('tinos/400Regular/Tinos_400Regular.ttf')))).toThrow(/font is damaged/)
  expect(fonts.families.tinos?.normal.covers(0x41)).toBe(true)
})
