import { describe, expect, it } from 'vitest'
import { pageStyle } from '../src/index.js'
import { find, lines, pagesOf } from './set.js'
import { inlines, paper, paragraph } from './tree.js'

const pages = Array.from({ length: 80 }, (_, index) => paragraph(`Paragraph ${index} of a paper that needs pages.`))
const masthead = { title: inlines('Title'), symbol: 'BODY/7' }
const [left, right] = [pageStyle.margins.side, 595.28 - pageStyle.margins.side]

describe('running header and folio', () => {
  it('stand at the outer side from page 2', async () => {
    const [first, second, third] = await pagesOf(paper(pages, { masthead }))
    expect(find(second, 'BODY/7').right).toBeCloseTo(right, 0)
    expect(find(second, 'BODY/7').y).toBeLessThan(pageStyle.margins.top)
    expect(find(second, '2').right).toBeCloseTo(right, 0)
    expect(find(third, '3').y).toBeGreaterThan(841.89 - pageStyle.margins.bottom)
    const edges = first ? lines(first).filter((line) => line.y < 60 || line.y > 841.89 - 60) : []
    expect(edges).toEqual([])
  })

  it('change sides from right to left', async () => {
    const document = paper(pages, { masthead, locale: 'ar', direction: 'rtl' })
    const [, second] = await pagesOf(document, { profile: { script: 'Arab', numberingSystem: 'arab' } })
    expect(find(second, 'BODY/7').left).toBeCloseTo(left, 0)
    expect(find(second, '٢').left).toBeCloseTo(left, 0)
  })
})
