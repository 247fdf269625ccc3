import { describe, expect, it } from 'vitest'
import { pageStyle } from '../../src/index.js'
import { openPdf } from '../read-pdf.js'
import { find, lines, pagesOf, print } from '../set.js'
import { annex, box, mark, note, numbered, paper, paragraph, table } from '../tree.js'

const document = paper(
  [
    numbered([1], '1.', ['First', mark(1), ' and second', mark(2)]),
    box(paragraph(['Framed', mark(3)])),
    table([[['Cell', mark(4)]]]),
  ],
  {
    annexes: [annex('Annex', 'Title', paragraph(['Last', mark(5)]))],
    footnotes: [1, 2, 3, 4, 5].map((number) =>
      note(number, paragraph(`Note ${number}.`), paragraph(`More ${number}.`)),
    ),
  },
)

describe('footnotes', () => {
  it('stand in order of number at the foot of the page of their marks, in small type beside their numbers', async () => {
    const [first, second] = await pagesOf(document)
    const notesOf = (page: typeof first) => {
      const found = page ? lines(page) : []
      return found.slice(found.findIndex(({ text }) => text.startsWith('Note')) - 1).filter(({ y }) => y < 775)
    }
    const wanted = (numbers: readonly number[]) =>
      numbers.flatMap((number) => [String(number), `Note ${number}.`, `More ${number}.`])
    expect(notesOf(first).map(({ text }) => text)).toEqual(wanted([1, 2, 3, 4]))
    expect(notesOf(second).map(({ text }) => text)).toEqual(wanted([5]))
    expect(find(first, 'More 4.').y).toBeGreaterThan(841.89 - pageStyle.margins.bottom - 20)
    expect(find(first, 'Note 1.').y).toBeGreaterThan(find(first, 'Cell').y + 200)
    expect(find(first, 'Note 1.').size).toBeCloseTo(pageStyle.size.note, 1)
    expect(find(first, 'More 1.').left).toBeCloseTo(find(first, 'Note 1.').left, 1)
    expect(find(first, 'Note 1.').left).toBeCloseTo(pageStyle.margins.side + pageStyle.noteSlot, 0)
  })

  it('have raised marks in smaller type', async () => {
    const [page] = await pagesOf(document)
    const items = page?.items ?? []
    const text = items.find((item) => item.text.startsWith('First'))
    const raised = items.find((item) => item.text === '1')
    expect(raised?.size).toBeLessThan(pageStyle.size.body * 0.7)
    expect(raised?.y).toBeLessThan(text?.y ?? 0)
  })

  it('are linked from their marks and back', async () => {
    const { bytes } = await print(document)
    const pdf = await openPdf(bytes ?? new Uint8Array())
    const known = Object.keys(await pdf.getDestinations())
    const wanted: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const annotations = (await (await pdf.getPage(number)).getAnnotations()) as { readonly dest?: string }[]
      wanted.push(...annotations.flatMap(({ dest }) => (dest === undefined ? [] : [dest])))
    }
    expect(wanted).toHaveLength(10)
    for (const name of wanted) expect(known).toContain(name)
    await pdf.destroy()
  })

  it('of a table, a box or a figure are letters at its end, linked from their marks and back', async () => {
    const own = (number: number, series: string) =>
      ({ identifier: `${series}-${number}`, number, lettered: true }) as const
    const marked = (number: number, series: string) => ({ type: 'footnoteReference', ...own(number, series) }) as const
    const noted = (number: number, series: string, words: string) =>
      ({ ...note(number, paragraph(words)), ...own(number, series) }) as const
    const lettered = paper([
      paragraph('Before.'),
      {
        ...table([[['Head', marked(1, 't')]], [['Cell', marked(2, 't')]]]),
        notes: [noted(1, 't', 'First of table.'), noted(2, 't', 'Second of table.')],
      } as never,
      { ...box(paragraph(['Framed', marked(1, 'b')])), notes: [noted(1, 'b', 'Of the box.')] } as never,
      paragraph('After.'),
    ])
    const [page] = await pagesOf(lettered)
    const order = ['Before.', 'Cell', 'First of table.', 'Second of table.', 'Framed', 'Of the box.', 'After.']
    const heights = order.map((text) => find(page, text).y)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    const raised = page?.items.filter(({ size, text }) => size < pageStyle.size.table * 0.7 && text !== '') ?? []
    expect(raised.map(({ text }) => text)).toEqual(['a', 'b', 'a'])
    expect(page?.items.filter(({ size, text }) => size > 8 && /^[ab]$/.test(text)).map(({ text }) => text)).toEqual([
      'a',
      'b',
      'a',
    ])
    const { bytes } = await print(lettered)
    const pdf = await openPdf(bytes ?? new Uint8Array())
    const annotations = (await (await pdf.getPage(1)).getAnnotations()) as { readonly dest?: string }[]
    expect(annotations.flatMap(({ dest }) => dest ?? [])).toHaveLength(6)
    await pdf.destroy()
  })
})
