import { expect, test } from 'vitest'
import { linesOf, readPages } from '../read-pdf.js'
import { setWhole } from '../set.js'

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: `Paragraph ${index + 1}`, marginBottom: 8 }))

test('blocks stand closer rather than leave a last page of a few lines', async () => {
  const lastPages: number[] = []
  for (let count = 20; count < 90; count += 1) {
    const pages = await readPages(await setWhole(paragraphs(count)))
    const counts = pages.map((page) => linesOf(page).length)
    expect(counts.reduce((sum, lines) => sum + lines, 0)).toBe(count)
    if (counts.length > 1) lastPages.push(counts.at(-1) ?? 0)
  }
  expect(Math.min(...lastPages)).toBeGreaterThanOrEqual(4)
  expect(lastPages.length).toBeGreaterThan(40)
})

test('a page that was asked for stays, however little it holds', async () => {
  const pages = await readPages(await setWhole([...paragraphs(3), { text: 'Annex', pageBreak: 'before' }]))
  expect(pages.map((page) => linesOf(page).length)).toEqual([3, 1])
})
