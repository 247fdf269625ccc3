import { describe, expect, it } from 'vitest'
import { pageStyle } from '../src/index.js'
import { find, type Given, lines, pagesOf } from './set.js'
import { inlines, mark, note, paper, paragraph } from './tree.js'

const masthead = {
  symbol: 'BODY/2024/WG/7/Rev.1',
  date: '2024-01-22',
  dateText: inlines('22 January 2024'),
  issuedBy: inlines('Issued by the Co-Chairs'),
  originalLanguage: inlines('Original: English'),
  treaty: inlines('Convention on Bridges'),
  conference: inlines('Third Conference'),
  venueAndDates: inlines('Vienna, 4–8 March 2024'),
  title: inlines('Working paper on bridges'),
  subtitle: inlines('Second version'),
  status: inlines('Draft'),
  notices: [inlines('Names here are illustrative.')],
}
const [left, right] = [pageStyle.margins.side, 595.28 - pageStyle.margins.side]

describe('masthead', () => {
  it('has symbol, date, issuing body and original language at the right, in order', async () => {
    const [page] = await pagesOf(paper([paragraph('Text.')], { masthead }))
    const outer = ['BODY/2024', '22 January', 'Issued by', 'Original'].map((text) => find(page, text))
    for (const line of outer) expect(line.right).toBeCloseTo(right, 0)
    expect(outer.map((line) => line.y)).toEqual(outer.map((line) => line.y).toSorted((a, b) => a - b))
  })

  it('has treaty, conference and place at the left, the treaty in bold', async () => {
    const [page] = await pagesOf(paper([paragraph('Text.')], { masthead }))
    for (const text of ['Convention', 'Third', 'Vienna']) expect(find(page, text).left).toBeCloseTo(left, 0)
    expect(find(page, 'Convention').font).toContain('Bold')
    expect(find(page, 'Third').font).not.toContain('Bold')
  })

  it('has title, subtitle and status centred below, then the notices', async () => {
    const [page] = await pagesOf(paper([paragraph('Text.')], { masthead }))
    const order = ['Original', 'Working paper', 'Second version', 'Draft', 'Names here', 'Text.'].map((text) =>
      find(page, text),
    )
    expect(order.map((line) => line.y)).toEqual(order.map((line) => line.y).toSorted((a, b) => a - b))
    for (const line of order.slice(1, 4)) expect((line.left + line.right) / 2).toBeCloseTo(595.28 / 2, 0)
  })

  it('has only what the house asks for, and the status once', async () => {
    const given: Given = { house: { masthead: { first: ['symbol', 'status'], second: [] } } }
    const [page] = await pagesOf(paper([paragraph('Text.')], { masthead }), given)
    const texts = page ? lines(page).map((line) => line.text) : []
    expect(texts.filter((text) => text === 'Draft')).toHaveLength(1)
    expect(texts).not.toContain('Original: English')
    expect(find(page, 'Draft').right).toBeCloseTo(right, 0)
  })

  it('is missing with its rule when the paper gives nothing for it', async () => {
    const [page] = await pagesOf(paper([paragraph('Text.')]))
    expect(page && lines(page).map((line) => line.text)).toEqual(['A paper', 'Text.'])
  })

  it('is mirrored from right to left', async () => {
    const arabic = { ...masthead, treaty: inlines('معاهدة'), dateText: inlines('كانون') }
    const document = paper([paragraph('نص')], { masthead: arabic, locale: 'ar', direction: 'rtl' })
    const [page] = await pagesOf(document, { profile: { script: 'Arab', lineHeight: 0.85 } })
    expect(find(page, 'BODY/2024').left).toBeCloseTo(left, 0)
    expect(
      page &&
        Math.max(
          ...lines(page)
            .filter((line) => line.y < 130)
            .map((line) => line.right),
        ),
    ).toBeCloseTo(right, -1)
  })

  it('may carry a footnote in the title', async () => {
    const titled = { title: inlines(['Bridges', mark(1)]), notices: [] }
    const [page] = await pagesOf(
      paper([paragraph('Text.')], { masthead: titled, footnotes: [note(1, paragraph('A note.'))] }),
    )
    expect(find(page, 'A note.').y).toBeGreaterThan(find(page, 'Text.').y)
  })
})
