import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { openPdf } from '../read-pdf.js'
import { find, pagesOf, print } from '../set.js'
import { box, heading, type LocalizedBlock, paper, paragraph } from '../tree.js'

/** How often a page strokes a line. */
async function strokes(blocks: readonly LocalizedBlock[]): Promise<readonly number[]> {
  const { bytes } = await print(paper(blocks))
  const pdf = await openPdf(bytes ?? new Uint8Array())
  const counts: number[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList()
    counts.push(fnArray.filter((operator) => operator === OPS.stroke).length)
  }
  await pdf.destroy()
  return counts
}

const many = Array.from({ length: 60 }, (_, index) => paragraph(`Question ${index}`))

it('frames a box, and nothing else', async () => {
  expect(await strokes([box(paragraph('Framed'))])).toEqual([4])
  expect(await strokes([paragraph('Plain')])).toEqual([0])
})

it('goes on in a frame of its own on the next page', async () => {
  const [first, second] = await strokes([box(...many)])
  expect([first, second]).toEqual([4, 4])
})

it('gives a heading that opens it no more room than a paragraph', async () => {
  const [opened] = await pagesOf(paper([box(heading(1, 'Framed'))]))
  const [plain] = await pagesOf(paper([box(paragraph('Framed'))]))
  expect(find(opened, 'Framed').y - find(plain, 'Framed').y).toBeLessThan(3)
})
