import { expect, test } from 'vitest'
import { linesOf, readPages } from '../read-pdf.js'
import { setWhole } from '../set.js'

const title = 'Working paper on the implementation of decisions of the Ninth Conference of States Parties on the Group'

test('lines of a balanced paragraph are about as long, and as many as it needs', async () => {
  const lines = async (balanced: boolean) => {
    const [page] = await readPages(await setWhole({ text: title, fontSize: 14, alignment: 'center', balanced }))
    return page ? linesOf(page) : []
  }
  const [plain, balanced] = [await lines(false), await lines(true)]
  expect(balanced.join(' ')).toBe(title)
  expect(balanced.length).toBe(plain.length)
  const lengths = balanced.map((line) => line.length)
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(15)
})

test('no word is broken to make lines alike', async () => {
  for (const text of ['Прежний номер', 'Выступающие государства', 'A responsibility', 'Número anterior del']) {
    for (const width of [45, 50, 55, 60, 70, 80, 90]) {
      const set = (balanced: boolean) => ({ columns: [{ text, width, balanced, fontSize: 9 }, 'x'] })
      const words = async (balanced: boolean) => {
        const [page] = await readPages(await setWhole(set(balanced)))
        return page?.items.flatMap((item) => item.text.split(' ')).filter((word) => word !== '')
      }
      expect(await words(true)).toEqual(await words(false))
    }
  }
})
