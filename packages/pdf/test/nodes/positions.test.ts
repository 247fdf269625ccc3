import { expect, it } from 'vitest'
import { pageStyle } from '../../src/index.js'
import { find, lines, pagesOf } from '../set.js'
import { blockquote, box, heading, type LocalizedBlock, list, numbered, paper, paragraph } from '../tree.js'

interface Case {
  readonly title: string
  readonly blocks: readonly LocalizedBlock[]
  /** Where lines begin, in points from the left edge of the text. */
  readonly left: Readonly<Record<string, number>>
}

const cases: readonly Case[] = [
  {
    title: 'a numbered paragraph hangs its number in a slot',
    blocks: [numbered([1], '1.', 'First')],
    left: { '1.': 0, First: 28 },
  },
  {
    title: 'a sub-paragraph stands further in, the third level further still',
    blocks: [numbered([2], '2.', 'Outer', numbered([2, 1], 'a.', 'Inner', numbered([2, 1, 1], 'i.', 'Innermost')))],
    left: { '2.': 0, Outer: 28, 'a.': 28, Inner: 52, 'i.': 52, Innermost: 80 },
  },
  {
    title: 'blocks after the first paragraph of an item are aligned with its text',
    blocks: [numbered([1], '1.', 'First', paragraph('Second'))],
    left: { First: 28, Second: 28 },
  },
  {
    title: 'a list has the bullet of the house',
    blocks: [list([paragraph('Item')])],
    left: { '•': 0, Item: 16 },
  },
  {
    title: 'a list in an item stands in its text',
    blocks: [numbered([1], '1.', 'First', list([paragraph('Item')]))],
    left: { '•': 28, Item: 44 },
  },
  {
    title: 'an item that begins with no paragraph keeps its marker',
    blocks: [list([box(paragraph('Framed'))])],
    left: { '•': 0, Framed: 26.75 },
  },
  { title: 'a quotation is set in', blocks: [blockquote(paragraph('Quoted'))], left: { Quoted: 26 } },
  { title: 'a box keeps its text away from its frame', blocks: [box(paragraph('Framed'))], left: { Framed: 10.75 } },
  {
    title: 'headings begin where the text does',
    blocks: [heading(1, 'Large'), heading(2, 'Middle'), heading(3, 'Small')],
    left: { Large: 0, Middle: 0, Small: 0 },
  },
]

it.each(cases)('$title', async ({ blocks, left }) => {
  const [page] = await pagesOf(paper(blocks))
  const found = Object.keys(left).map((text) => [
    text,
    Math.round((find(page, text).left - pageStyle.margins.side) * 4) / 4,
  ])
  expect(Object.fromEntries(found)).toEqual(left)
})

it('mirrors numbers, bullets and quotations from right to left', async () => {
  const blocks = [numbered([1], '1', 'نص', numbered([1, 1], '2', 'نص')), list([paragraph('نص')])]
  const document = paper(blocks, { locale: 'ar', direction: 'rtl' })
  const [page] = await pagesOf(document, { profile: { script: 'Arab', lineHeight: 0.85 } })
  const end = 595.28 - pageStyle.margins.side
  const [one, two, bullet] = [find(page, '1'), find(page, '2'), find(page, '•')]
  expect(one.right).toBeCloseTo(end, 0)
  expect(bullet.right).toBeCloseTo(end, 0)
  expect(two.right).toBeLessThan(one.right - 20)
  for (const marker of [one, two, bullet]) {
    const text = page && lines(page).find((line) => Math.abs(line.y - marker.y) < 2 && line.text !== marker.text)
    expect(text?.right).toBeLessThan(marker.left)
  }
})

it('keeps text clear of a number that is wider than its slot', async () => {
  const [page] = await pagesOf(paper([numbered([3], '3 quinquies.', 'Late')]))
  const [number, text] = ['quinquies', 'Late'].map((word) => page?.items.find((item) => item.text.includes(word)))
  expect(text?.x).toBeGreaterThan((number?.x ?? 0) + (number?.width ?? 1000))
})
