import { expect, test } from 'vitest'
import { readPages } from '../read-pdf.js'
import { setWhole } from '../set.js'

/** Where each piece of text of a page begins, in points from its left margin. */
async function places(content: unknown): Promise<Readonly<Record<string, number>>> {
  const [page] = await readPages(await setWhole(content))
  const drawn = (page?.items ?? []).filter(({ text }) => text.trim() !== '')
  return Object.fromEntries(drawn.map(({ text, x }) => [text.trim(), Math.round(x - 40)]))
}

const inner = (text: string) => ({ markerWidth: 20, ol: [{ marker: '(a)', text }] })

test('the marker of an item that begins with a list stands in its own slot', async () => {
  const list = { markerWidth: 30, ol: [{ marker: '1.', stack: [inner('First')] }] }
  expect(await places(list)).toEqual({ '1.': 0, '(a)': 30, First: 50 })
})

test('and so do those of three lists, the next items, and a list that stays whole', async () => {
  const deepest = {
    markerWidth: 20,
    ol: [{ marker: '(a)', stack: [{ markerWidth: 10, ol: [{ marker: 'i', text: 'First' }] }] }],
  }
  const items = [
    { marker: '1.', stack: [deepest] },
    { marker: '2.', stack: ['Second', inner('Third').ol[0]?.text] },
    { marker: '3.', stack: [{ ul: [{ marker: '–', text: 'Fourth' }], markerWidth: 20, unbreakable: true }] },
  ]
  expect(await places({ markerWidth: 30, ol: items })).toMatchObject({
    ...{ '1.': 0, '(a)': 30, i: 50, First: 60 },
    ...{ '2.': 0, Second: 30, Third: 30 },
    ...{ '3.': 0, '–': 30, Fourth: 50 },
  })
})
