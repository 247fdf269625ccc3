import { describe, expect, test } from 'vitest'
import { linesOf, readPages } from '../read-pdf.js'
import { setWhole } from '../set.js'

const words = (count: number, word: string): string[] => Array.from({ length: count }, (_, index) => `${word}${index}`)
const frame = (lines: number) => ({
  table: { widths: ['*'], dontBreakRows: true, body: [[{ stack: words(lines, 'framed') }]] },
})

async function pagesOf(content: unknown): Promise<readonly (readonly string[])[]> {
  return (await readPages(await setWhole(content))).map(linesOf)
}

const lead = (frameLines: number) => [
  'before',
  { text: 'Heading', keepWithNext: true },
  { text: words(3, 'lead').join('\n'), keepWithNext: true },
  frame(frameLines),
]

describe('what is kept with the next', () => {
  test('goes to the page of a frame that a page holds with it', async () => {
    const [first, second] = await pagesOf(lead(52))
    expect(first).toEqual(['before'])
    expect(second?.slice(0, 5)).toEqual(['Heading', ...words(3, 'lead'), 'framed0'])
  })

  test.each([54, 56])('stays together before a frame of %i lines, which takes a page', async (count) => {
    const [first, second] = await pagesOf(lead(count))
    expect(first).toEqual(['before', 'Heading', ...words(3, 'lead')])
    expect(second).toEqual(words(count, 'framed'))
  })

  test('and is more than a page fills pages', async () => {
    const pages = await pagesOf([...words(70, 'head').map((text) => ({ text, keepWithNext: true })), 'end'])
    expect(pages.flat()).toEqual([...words(70, 'head'), 'end'])
    expect(pages.length).toBe(2)
  })
})
