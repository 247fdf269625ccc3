import { describe, expect, it } from 'vitest'
import { typeset } from '../../src/index.js'
import { serialize } from '../../src/print/serialize.js'
import { fonts } from '../fonts.js'
import { png } from '../png.js'
import { openPdf } from '../read-pdf.js'
import { setWhole } from '../set.js'
import { tagged } from './check.js'
import { markedContent } from './page-marks.js'
import { pdfObjects } from './qpdf-objects.js'

const rest = { tagged: true, language: 'en', info: { title: 'T & “T”' } }
const rows = Array.from({ length: 300 }, (_, row) => [`row ${row}`, { text: 'x', link: 'https://example.org/' }])
const content = [{ text: 'Title', heading: 1 as const, outline: true }, { table: { headerRows: 1, body: rows } }]

describe('a tagged file', () => {
  it('has page labels, bookmarks, and says that it is tagged', async () => {
    const { objects } = await tagged(content)
    const { catalog } = objects
    expect(objects.dictionary(catalog['/PageLabels'])).toEqual({ '/Nums': [0, { '/S': '/D' }] })
    expect(objects.dictionary(catalog['/MarkInfo'])).toEqual({ '/Marked': true })
    expect(catalog['/Outlines']).toBeDefined()
  })

  it('claims no conformance to PDF/UA or PDF/A', async () => {
    const bytes = await setWhole(content, rest)
    expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/pdfuaid|pdfaid|GTS_PDFA/)
  })

  it('has the same bytes each time', async () => {
    const [first, second] = [await setWhole(content, rest), await setWhole(content, rest)]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('is hardly larger than one without tags', async () => {
    const [plain, full] = [await setWhole(content, { ...rest, tagged: false }), await setWhole(content, rest)]
    expect(full.length / plain.length).toBeLessThan(1.3)
  })

  it('costs in proportion to its length', async () => {
    const time = async (pages: number) => {
      const long = Array.from({ length: pages * 12 }, () => ({ ol: ['word '.repeat(40)] }))
      const start = process.cpuUsage()
      await typeset({ content: long, ...rest }, fonts)
      const { system, user } = process.cpuUsage(start)
      return (system + user) / pages
    }
    await time(10)
    expect(await time(80)).toBeLessThan(3 * (await time(10)))
  })
})

it('the walk over a page sees all that is drawn where nothing is marked', async () => {
  const all = [
    'a',
    { text: 'b', background: 'yellow' },
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 9, y2: 0 }] },
    { image: png(2, 2) },
  ]
  const pdf = await openPdf(await setWhole(all))
  const { unmarked } = await markedContent(await pdf.getPage(1))
  await pdf.destroy()
  expect(unmarked).toEqual(['showText', 'fill', 'showText', 'stroke', 'paintImageXObject'])
})

it('a file without tags has no structure tree, nor links less', async () => {
  const objects = await pdfObjects(await setWhole(content, { ...rest, tagged: false }))
  expect(objects.catalog['/StructTreeRoot']).toBeUndefined()
  const annotations = objects.pages.flatMap((page) => objects.list(objects.dictionary(page)['/Annots']))
  expect(annotations.length).toBeGreaterThanOrEqual(300)
})

it.each<[unknown, string]>([
  ['Name', '/Name'],
  [new String('a (b) \\ c'), '(a \\(b\\) \\\\ c)'],
  [new String('é€'), '<feff00e920ac>'],
  [[1, 2.5, { S: 'D' }], '[1 2.5 <</S /D>>]'],
  [{ P: { id: 7, toString: () => '7 0 R' } }, '<</P 7 0 R>>'],
])('%s is written as %s', (value, written) => expect(serialize(value)).toBe(written))
