import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { openPdf, readPages } from '../read-pdf.js'
import { setWhole } from '../set.js'

const width = 140
const pageSize = { width, height: 200 }

/** The strokes of the first page, as left and right ends. */
async function strokes(bytes: Uint8Array): Promise<readonly (readonly [number, number])[]> {
  const pdf = await openPdf(bytes)
  const { argsArray, fnArray } = await (await pdf.getPage(1)).getOperatorList()
  await pdf.destroy()
  const paths = argsArray.filter((_, index) => fnArray[index] === OPS.constructPath)
  return paths.map(([, [x, , length]]) => [x, x + length])
}

/** Left and right ends of the words of each line, from the top. */
async function lines(bytes: Uint8Array): Promise<readonly (readonly [number, number])[]> {
  const [page] = await readPages(bytes)
  const ends = new Map<number, [number, number]>()
  for (const { text, width, x, y } of page?.items ?? []) {
    if (text.trim() === '') continue
    const [left, right] = ends.get(y) ?? [x, x]
    ends.set(y, [Math.min(left, x), Math.max(right, x + width)])
  }
  return [...ends].sort(([a], [b]) => a - b).map(([, line]) => line)
}

const english = 'All human beings are born free and equal in dignity and rights.'
const arabic = 'يولد جميع الناس أحراراً متساوين في الكرامة والحقوق.'

test.each([
  ['ragged', 'en', english, 'left'],
  ['justified', 'en', english, 'justify'],
  ['from right to left', 'ar', arabic, 'left'],
  ['justified from right to left', 'ar', arabic, 'justify'],
  ['of words in the other direction', 'ar', english, 'left'],
] as const)('a stroke under text %s ends with the words of each line', async (_, language, text, alignment) => {
  const bytes = await setWhole({ text, alignment, decoration: 'underline' }, { language, pageSize, pageMargins: 20 })
  const [drawn, wanted] = [await strokes(bytes), await lines(bytes)]
  expect(drawn.length).toBe(wanted.length)
  expect(wanted.length).toBeGreaterThan(2)
  drawn.forEach(([left, right], index) => {
    expect(left).toBeCloseTo(wanted[index]?.[0] ?? 0, 0)
    expect(right).toBeCloseTo(wanted[index]?.[1] ?? 0, 0)
    expect(left).toBeGreaterThan(19.9)
    expect(right).toBeLessThan(width - 19.9)
  })
})

test('a space within a line is struck where the text says so', async () => {
  const bytes = await setWhole({ text: ['a', { text: ' b ', decoration: 'lineThrough' }, 'c'] })
  const [[left = 0, right = 0] = []] = await strokes(bytes)
  expect(right - left).toBeCloseTo(6 + 3 + 3, 1)
})
