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
  it('stand in order of number at the end, in small type beside their numbers', async () => {
    const pages = await pagesOf(document)
    const last = pages.at(-1)
    const texts = last
      ? lines(last)
          .filter((line) => line.y < 770)
          .map((line) => line.text)
      : []
    const notes = [1, 2, 3, 4, 5].flatMap((number) => [String(number), `Note ${number}.`, `More ${number}.`])
    expect(texts.slice(-notes.length)).toEqual(notes)
    expect(find(last, 'Note 1.').size).toBeCloseTo(pageStyle.size.note, 1)
    expect(find(last, 'More 1.').left).toBeCloseTo(find(last, 'Note 1.').left, 1)
    expect(find(last, 'Note 1.').left).toBeCloseTo(pageStyle.margins.side + pageStyle.noteSlot, 0)
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
})
