import { describe, expect, it } from 'vitest'
import { pageStyle } from '../../src/index.js'
import { find, lines, pagesOf } from '../set.js'
import { numbered, paper, table } from '../tree.js'

const right = 595.28 - pageStyle.margins.side
const rows = Array.from({ length: 60 }, (_, index) => [`Row ${index}`, 'Some words in a cell', 'More'])

describe('table', () => {
  it('repeats its head on each page, in bold', async () => {
    const pages = await pagesOf(paper([table([['Date', 'Product', 'Owner'], ...rows])]))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(find(page, 'Date').font).toContain('Bold')
    expect(pages[1] && lines(pages[1])[0]?.text).toBe('Date')
  })

  it('is set in small type', async () => {
    const [page] = await pagesOf(
      paper([
        table([
          ['Date', 'Product'],
          ['Tomorrow', 'Report'],
        ]),
      ]),
    )
    expect(find(page, 'Tomorrow').size).toBeCloseTo(pageStyle.size.table, 1)
  })

  it('stays within the page whatever its cells hold, and within an item', async () => {
    const long = 'Long words without any end that fill a cell again and again, '.repeat(8)
    const head = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']
    const block = table([head, [long, 'short', 'x'.repeat(90), long, 'BODY/CONF.3/2024/CHAIR/777/Rev.12', '1']])
    const pages = await pagesOf(paper([block, numbered([1], '1.', 'Text', block)]))
    for (const line of pages.flatMap(lines)) expect(line.right).toBeLessThanOrEqual(right + 0.5)
  })

  it('reverses its columns from right to left', async () => {
    const document = paper(
      [
        table([
          ['Head', 'Tail'],
          ['1', '2'],
        ]),
      ],
      { locale: 'ar', direction: 'rtl' },
    )
    const [page] = await pagesOf(document, { profile: { script: 'Arab' } })
    expect(find(page, 'Head').left).toBeGreaterThan(find(page, 'Tail').left)
    expect(find(page, '1').right).toBeCloseTo(right - pageStyle.cellPadding.x, 0)
  })

  it('aligns columns as the author asks, mirrored from right to left', async () => {
    const block = table(
      [
        ['Name of a thing', 'Number of things'],
        ['a', '7'],
      ],
      [null, 'right'],
    )
    const [page] = await pagesOf(paper([block]))
    expect(find(page, '7').right).toBeCloseTo(find(page, 'Number').right, 0)
    const [mirrored] = await pagesOf(paper([block], { locale: 'ar', direction: 'rtl' }), {
      profile: { script: 'Arab' },
    })
    expect(find(mirrored, '7').left).toBeCloseTo(pageStyle.margins.side + pageStyle.cellPadding.x, 0)
  })

  it('fills up rows that lack cells', async () => {
    const [page] = await pagesOf(paper([table([['Head', 'Tail'], ['alone']])]))
    expect(find(page, 'alone').left).toBeCloseTo(find(page, 'Head').left, 0)
  })
})
