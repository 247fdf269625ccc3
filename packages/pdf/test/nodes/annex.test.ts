import { describe, expect, it } from 'vitest'
import { pageStyle } from '../../src/index.js'
import { find, pagesOf } from '../set.js'
import { annex, closing, numbered, paper, paragraph } from '../tree.js'

describe('annex and closing', () => {
  it('starts a page with its label at the outer side and its title centred', async () => {
    const annexes = [
      annex('Annex A', 'Questions', numbered([1], '1.', 'Why?'), closing),
      annex('Annex B', 'Schedule', paragraph('When.')),
    ]
    const pages = await pagesOf(paper([paragraph('Body.'), closing], { annexes }))
    expect(pages).toHaveLength(3)
    const title = find(pages[1], 'Questions')
    expect(find(pages[1], 'Annex A').right).toBeCloseTo(595.28 - pageStyle.margins.side, 0)
    expect((title.left + title.right) / 2).toBeCloseTo(595.28 / 2, 0)
    expect(title.y).toBeLessThan(find(pages[1], 'Why?').y)
    expect(find(pages[2], 'Schedule').y).toBeLessThan(find(pages[2], 'When.').y)
  })

  it('closes with centred asterisks', async () => {
    const [page] = await pagesOf(paper([paragraph('Body.'), closing]))
    const asterisks = find(page, '***')
    expect((asterisks.left + asterisks.right) / 2).toBeCloseTo(595.28 / 2, 0)
    expect(asterisks.y).toBeGreaterThan(find(page, 'Body.').y + pageStyle.gap.aboveClosing)
  })

  it('never leaves the asterisks alone on a page', async () => {
    for (let count = 22; count < 36; count += 1) {
      const blocks = Array.from({ length: count }, (_, index) =>
        numbered([index + 1], `${index + 1}.`, `Point ${index}`),
      )
      const pages = await pagesOf(paper([...blocks, closing]))
      const last = pages.at(-1)
      expect(find(last, `Point ${count - 1}`).y).toBeLessThan(find(last, '***').y)
    }
  })
})
