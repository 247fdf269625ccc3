import { describe, expect, it } from 'vitest'
import { openPdf, readText } from './read-pdf.js'
import { pagesOf, print } from './set.js'
import {
  annex,
  blockquote,
  box,
  closing,
  heading,
  inlines,
  list,
  mark,
  note,
  numbered,
  paper,
  paragraph,
  table,
} from './tree.js'

const masthead = {
  title: inlines('Title of the paper'),
  symbol: 'BODY/7',
  date: '2024-01-22',
  issuedBy: inlines('Issued by a chair'),
}
const document = paper(
  [
    heading(1, 'Alpha'),
    heading(2, ['Beta', mark(1)]),
    numbered([1], '1.', 'gamma delta', numbered([1, 1], 'a.', 'epsilon')),
    heading(1, 'Zeta'),
    box(paragraph('eta'), list([paragraph('theta')], [paragraph('iota')])),
    blockquote(paragraph('kappa')),
    table([
      ['lambda', 'mu'],
      ['nu', 'xi'],
    ]),
    closing,
  ],
  {
    masthead,
    annexes: [annex('Annex', 'Omicron', heading(1, 'Pi'), paragraph('rho'))],
    footnotes: [note(1, paragraph('sigma'))],
  },
)

describe('printPdf', () => {
  it('holds every word of the tree', async () => {
    const { bytes } = await print(document)
    const text = await readText(bytes ?? new Uint8Array())
    const words =
      'Title BODY/7 chair Alpha Beta 1. gamma delta a. epsilon Zeta eta theta iota kappa lambda mu nu xi *** Annex Omicron Pi rho sigma'
    for (const word of words.split(' ')) expect(text).toContain(word)
  })

  it('gives the same bytes twice', async () => {
    const [first, second] = [await print(document), await print(document)]
    expect(first.bytes?.length).toBeGreaterThan(1000)
    expect(Buffer.compare(first.bytes ?? new Uint8Array(), second.bytes ?? new Uint8Array())).toBe(0)
  })

  it('says what the paper is, and dates it from the paper', async () => {
    const { bytes } = await print(document)
    const pdf = await openPdf(bytes ?? new Uint8Array())
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: 'Title of the paper',
      Author: 'Issued by a chair',
      Subject: 'BODY/7',
      Language: 'en',
      CreationDate: 'D:20240122000000Z',
    })
    await pdf.destroy()
  })

  it.each([undefined, 'some day'])('dates a paper of the date %s to the beginning of 1970', async (date) => {
    const { bytes } = await print(paper([paragraph('Text.')], { masthead: date === undefined ? {} : { date } }))
    const pdf = await openPdf(bytes ?? new Uint8Array())
    expect((await pdf.getMetadata()).info).toMatchObject({ CreationDate: 'D:19700101000000Z' })
    await pdf.destroy()
  })

  it('has bookmarks nested as headings and annexes are', async () => {
    const { bytes } = await print(document)
    const pdf = await openPdf(bytes ?? new Uint8Array())
    type Item = { readonly title: string; readonly items: readonly Item[] }
    const names = ({ title, items }: Item): unknown => (items.length > 0 ? { [title]: items.map(names) } : title)
    const outline = (await pdf.getOutline()) as readonly Item[]
    expect(outline.map(names)).toEqual([{ Alpha: ['Beta'] }, 'Zeta', { 'Annex\u2003Omicron': ['Pi'] }])
    await pdf.destroy()
  })

  it('names the place of a character that no font draws', async () => {
    const place = { file: 'points.yaml', start: { line: 9, column: 3 } }
    const block = { ...paragraph('Text \u{1f3f0}'), evidence: [{ kind: 'point', id: 'p1', place }] }
    const { bytes, diagnostics } = await print(paper([block]))
    expect(bytes).toBeUndefined()
    expect(diagnostics).toMatchObject([{ ruleId: 'glyph-missing', place }])
  })

  it('changes no node of the tree', async () => {
    const before = JSON.stringify(document)
    await print(document)
    expect(JSON.stringify(document)).toBe(before)
  })

  it('sets a Letter page where the house uses it', async () => {
    const [page] = await pagesOf(document, { house: { pageSize: 'LETTER' } })
    expect([page?.width, page?.height]).toEqual([612, 792])
  })
})
