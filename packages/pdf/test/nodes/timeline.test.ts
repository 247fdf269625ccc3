import type { LocalizedDocument } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { pageStyle } from '../../src/index.js'
import { openPdf, type ReadPage, readPages } from '../read-pdf.js'
import { type Rectangle, readRectangles } from '../read-rectangles.js'
import { find, type Given, lines, print } from '../set.js'
import { heading, numbered, paper, paragraph, timeline } from '../tree.js'

const pageWidth = 595.28
const { margins, color } = pageStyle
const { gridLine, labels, shortestBar } = pageStyle.timeline
const width = pageWidth - 2 * margins.side
const axis = {
  start: margins.side + labels * width + gridLine / 2,
  length: width * (1 - labels) - gridLine,
}

const rows = [
  ['All of it', '2025-01-01', '2026-12-31'],
  ['The second year', '2026-01-01', '2026-12-31'],
  ['A hundred days', '2025-01-01', '2025-04-10'],
  ['The last day', '2026-12-31', '2026-12-31'],
] as const
const block = timeline([2025, 2026], ...rows)

interface Drawn {
  readonly bytes: Uint8Array
  readonly pages: readonly ReadPage[]
  readonly bars: readonly (readonly Rectangle[])[]
  readonly grid: readonly (readonly Rectangle[])[]
  readonly rectangles: readonly (readonly Rectangle[])[]
}

async function drawn(document: LocalizedDocument, given: Given = {}): Promise<Drawn> {
  const { bytes, diagnostics } = await print(document, given)
  if (!bytes || diagnostics.length > 0) throw new Error(`not printed: ${JSON.stringify(diagnostics)}`)
  const rectangles = await readRectangles(bytes)
  const of = (...colors: readonly string[]) =>
    rectangles.map((page) => page.filter((one) => colors.includes(one.color)))
  return { bytes, rectangles, pages: await readPages(bytes), bars: of(color.bar), grid: of(color.hairline, color.grid) }
}

/** Where a day of the two years begins. */
function x(day: number): number {
  return axis.start + (axis.length * day) / 730
}

const expected = [
  [x(0), x(730)],
  [x(365), x(730)],
  [x(0), x(100)],
  [x(730) - shortestBar, x(730)],
] as const

describe('timeline', () => {
  it('draws a bar from the beginning of its first day to the end of its last, beside its label', async () => {
    const { bars, pages } = await drawn(paper([block]))
    expect(bars[0]).toHaveLength(rows.length)
    for (const [index, [left, right]] of expected.entries()) {
      const bar = bars[0]?.[index]
      expect(bar?.left).toBeCloseTo(left, 1)
      expect(bar?.right).toBeCloseTo(right, 1)
      const { y } = find(pages[0], rows[index]?.[0] ?? '')
      expect(bar?.top).toBeLessThan(y)
      expect(bar?.bottom).toBeGreaterThan(y - pageStyle.size.table)
    }
  })

  it('draws a line where each quarter begins, stronger for a year, and the bars upon them', async () => {
    const { grid, rectangles } = await drawn(paper([block]))
    const row = (grid[0] ?? []).filter(({ top }) => top === Math.max(...(grid[0] ?? []).map((one) => one.top)))
    const starts = [0, 90, 181, 273, 365, 455, 546, 638, 730].map(x)
    const centres = row.map(({ left, right }) => (left + right) / 2).toSorted((a, b) => a - b)
    expect(centres).toHaveLength(starts.length)
    for (const [index, start] of starts.entries()) expect(centres[index]).toBeCloseTo(start, 1)
    const strong = row.filter((one) => one.color === color.hairline).map(({ left }) => Math.round(left))
    expect(strong.toSorted((a, b) => a - b)).toEqual([0, 365, 730].map((day) => Math.round(x(day) - gridLine / 2)))
    const order = (rectangles[0] ?? []).map((one) => one.color)
    expect(order.indexOf(color.bar)).toBeGreaterThan(order.lastIndexOf(color.grid))
  })

  it('names years and quarters over the middle of their columns', async () => {
    const { pages } = await drawn(paper([block]))
    const middle = (text: string) => {
      const { left, right } = find(pages[0], text)
      return (left + right) / 2
    }
    expect(middle('2025')).toBeCloseTo(x(365 / 2), 0)
    expect(middle('2026')).toBeCloseTo(x(365 + 365 / 2), 0)
    expect(middle('Q1')).toBeCloseTo(x(45), 0)
    expect(find(pages[0], '2025').font).toContain('Bold')
  })

  it('is mirrored from right to left', async () => {
    const document = paper([block], { locale: 'ar', direction: 'rtl' })
    const { bars, pages } = await drawn(document, { profile: { script: 'Arab' } })
    for (const [index, [left, right]] of expected.entries()) {
      expect(bars[0]?.[index]?.left).toBeCloseTo(pageWidth - right, 1)
      expect(bars[0]?.[index]?.right).toBeCloseTo(pageWidth - left, 1)
    }
    expect(find(pages[0], '2025').left).toBeGreaterThan(find(pages[0], '2026').right)
    expect(find(pages[0], 'All of it').right).toBeCloseTo(pageWidth - margins.side - pageStyle.cellPadding.x, 0)
  })

  it('stays within the page whatever its labels and its years are, and within an item', async () => {
    const long = 'A label without any end that goes on and on '.repeat(5)
    const years = timeline(
      [2021, 2024],
      [long, '2021-01-01', '2024-12-31'],
      ['x'.repeat(80), '2022-02-02', '2022-02-02'],
    )
    const { bars, grid, pages } = await drawn(paper([years, numbered([1], '1.', 'Text', years)]))
    const inside = [...bars.flat(), ...grid.flat(), ...pages.flatMap(lines)]
    for (const { left, right } of inside) {
      expect(left).toBeGreaterThanOrEqual(margins.side - 0.5)
      expect(right).toBeLessThanOrEqual(pageWidth - margins.side + 0.5)
    }
    for (const text of ['A label', 'xxx']) expect(find(pages[0], text).right).toBeLessThan(axis.start)
  })

  it('goes whole to the next page with its heading, and over several with its axis where it is longer', async () => {
    const filler = Array.from({ length: 28 }, () => paragraph('A line of text.'))
    const short = await drawn(paper([...filler, heading(2, 'When'), block]))
    expect(short.bars.map(({ length }) => length)).toEqual([0, rows.length])
    expect(find(short.pages[1], 'When').y).toBeLessThan(find(short.pages[1], '2025').y)
    const many = Array.from({ length: 80 }, (_, index) => [`Row ${index}`, '2025-03-01', '2026-03-01'] as const)
    const long = await drawn(paper([timeline([2025, 2026], ...many)]))
    expect(long.pages.length).toBeGreaterThan(1)
    for (const page of long.pages) expect(find(page, 'Q1').y).toBeGreaterThan(find(page, '2025').y)
    expect(long.bars.flat()).toHaveLength(many.length)
  })

  it('is a figure with an alternative for those who do not see it', async () => {
    const { bytes } = await drawn(paper([block]))
    const pdf = await openPdf(bytes)
    const root = await (await pdf.getPage(1)).getStructTree()
    await pdf.destroy()
    const elements = flat(root as Element)
    expect(elements.filter(({ role }) => role === 'Figure')).toMatchObject([{ alt: 'What is done when' }])
    expect(elements.filter(({ role }) => role === 'Table')).toEqual([])
  })
})

interface Element {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Element[]
}

function flat(element: Element): readonly Element[] {
  return [element, ...(element.children ?? []).flatMap(flat)]
}
