import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { typeset } from '../src/index.js'
import { fonts } from './fonts.js'
import { openPdf } from './read-pdf.js'
import { set, setWhole } from './set.js'

const latin1 = new TextDecoder('latin1')

function picture(alpha: number): Uint8Array {
  const png = new PNG({ width: 8, height: 8 })
  png.data.fill(alpha)
  return Uint8Array.from(PNG.sync.write(png))
}

const content = [
  { text: 'Заголовок', outline: true, id: 'a' },
  { text: '条约 معاهدة', link: 'https://example.org/é' },
  { image: picture(80), width: 20 },
  { image: picture(200), width: 20 },
  {
    table: {
      headerRows: 1,
      body: [[{ text: 'Part', outline: true, outlineParentId: 'a', id: 'b' }], ...Array(90).fill(['x'])],
    },
  },
]

test('the same input gives the same bytes', async () => {
  const creationDate = new Date('2024-01-22T00:00:00Z')
  const build = () => typeset({ content, info: { title: 'T' } }, fonts, { creationDate })
  const first = await build()
  await setWhole('a\u00a0b \u2010 other words between')
  const [second, third] = await Promise.all([build(), build()])
  expect(first.diagnostics).toEqual([])
  expect(Buffer.compare(first.bytes as Uint8Array, second.bytes as Uint8Array)).toBe(0)
  expect(Buffer.compare(first.bytes as Uint8Array, third.bytes as Uint8Array)).toBe(0)
  expect(latin1.decode(first.bytes)).toContain('D:20240122000000Z')
})

test('what the document says of itself', async () => {
  const info = { title: 'A & B <i>"', author: 'Co-chairs & Co', subject: '条约', keywords: 'a, b' }
  const bytes = await setWhole('x', { info, language: 'ru' })
  const pdf = await openPdf(bytes)
  const { info: found, metadata } = await pdf.getMetadata()
  expect(found).toMatchObject({ Title: info.title, Author: info.author, Subject: info.subject, Language: 'ru' })
  expect(metadata?.get('dc:title')).toBe(info.title)
  expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  expect(await pdf.getMarkInfo()).toBeNull()
  expect(latin1.decode(bytes)).not.toMatch(/pdfaid|pdfuaid|StructTreeRoot/)
  await pdf.destroy()
})

test('bookmarks, anchors and links', async () => {
  const pdf = await openPdf(await setWhole(content))
  const outline = await pdf.getOutline()
  expect(outline.map((item) => [item.title, item.items.map((inner) => inner.title)])).toEqual([['Заголовок', ['Part']]])
  expect(Object.keys(await pdf.getDestinations())).toEqual(['a', 'b'])
  const links = await (await pdf.getPage(1)).getAnnotations()
  expect([...new Set(links.map((link) => link.url))]).toEqual(['https://example.org/%C3%A9'])
  await pdf.destroy()
})

test('a picture larger than the page is drawn within it', async () => {
  const { bytes, pages, diagnostics } = await set(['before', { image: picture(255), width: 3000 }])
  expect([diagnostics, pages, bytes !== undefined]).toEqual([[], 1, true])
})

test('a PNG whose data are damaged is refused before it is unpacked', async () => {
  const bytes = picture(255)
  const at = bytes.length - 20
  bytes[at] = (bytes[at] ?? 0) ^ 0xff
  expect((await set({ image: bytes })).diagnostics.map((found) => found.ruleId)).toEqual(['image-unreadable'])
})
