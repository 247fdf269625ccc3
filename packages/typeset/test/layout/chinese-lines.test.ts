import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Drawn, glyphLines, readGlyphs } from '../read-glyphs.js'
import { setWhole } from '../set.js'

const left = 20
const size = 10

/** The lines of a text on a page whose lines are so many squares long; a square is 10 points. */
async function lines(text: unknown, squares: number, looks: object = {}): Promise<readonly (readonly Drawn[])[]> {
  const page = { pageSize: { width: squares * size + 2 * left, height: 600 }, pageMargins: left }
  const defaultStyle = { fontSize: size, ...looks }
  return glyphLines(await readGlyphs(await setWhole({ text }, { language: 'zh', defaultStyle, ...page })))
}

const places = (line: readonly Drawn[] = []): string =>
  line.map(({ text, x }) => `${text}${Math.round((x - left) * 100) / 100}`).join(' ')
const texts = (found: readonly (readonly Drawn[])[]): readonly string[] =>
  found.map((line) => line.map(({ text }) => text).join(''))

describe('full-width marks', () => {
  test.each([
    ['a stop and a closing quotation mark', '甲。”乙', '甲0 。10 ”15 乙25'],
    ['a comma and an opening quotation mark', '甲，“乙', '甲0 ，10 “15 乙25'],
    ['a closing and an opening bracket', '甲）（乙', '甲0 ）10 （15 乙25'],
    ['two that open', '甲《“乙', '甲0 《10 “15 乙25'],
    ['three in a row', '甲）》。乙', '甲0 ）10 》15 。20 乙30'],
    ['an opening and a closing one, which have no room between them', '甲（）乙', '甲0 （10 ）20 乙30'],
    ['one alone', '甲，乙', '甲0 ，10 乙20'],
  ])('%s take their places', async (_, text, expected) => {
    expect(places((await lines(text, 20))[0])).toBe(expected)
  })

  test('stand as close over a change of style', async () => {
    expect(places((await lines(['甲', { text: '）', bold: true }, '。乙'], 20))[0])).toBe('甲0 ）10 。15 乙25')
  })

  test('lose their empty half at either end of a line, so that ink stands at its edge', async () => {
    const found = await lines('甲乙丙丁。《戊》，己', 4.5)
    expect(found.map(places)).toEqual(['甲0 乙10 丙20 丁30 。40', '《-5 戊5 》15 ，20 己30'])
    expect(texts(await lines('甲乙丙丁。《戊》，己', 4.4))[0]).toBe('甲乙丙')
  })

  test('keep their place in a font that makes them narrow', async () => {
    expect(places((await lines('x“y”', 20, { font: 'tinos' }))[0])).toMatch(/^x0 “5 y9\.44/)
  })
})

describe('between ideographs and letters or figures', () => {
  test.each([
    ['figures', '第12段', '第0 1'],
    ['letters', '按ATT条', '按0 A'],
  ])('there is room beside %s', async (_, text, start) => {
    const [[first, second] = []] = [(await lines(text, 20, { autospace: 0.25 }))[0]]
    expect(`${first?.text}0 ${second?.text}`).toBe(start)
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(12.5, 2)
  })

  test('there is as much room behind them, and no character is added', async () => {
    const [line = []] = await lines('按ATT条约', 20, { autospace: 0.25 })
    const [, , , last, next] = line
    expect((next?.x ?? 0) - (last?.x ?? 0) - (last?.width ?? 0)).toBeCloseTo(2.5, 2)
    expect(texts([line])).toEqual(['按ATT条约'])
  })

  test.each([
    ['by default', '按A条', {}],
    ['beside a mark', '按，A（条', { autospace: 0.25 }],
    ['beside a space', '按 A 条', { autospace: 0.25 }],
    ['before the raised mark of a note', ['条', { text: '1', sup: true }], { autospace: 0.25 }],
  ])('there is none %s', async (_, text, looks) => {
    const [line = []] = await lines(text, 20, looks)
    for (const [index, glyph] of line.entries()) {
      const next = line[index + 1]
      if (next) expect(next.x - glyph.x - glyph.width).toBeCloseTo(0, 1)
    }
  })

  test('there is none at either end of a line', async () => {
    const found = await lines('甲乙W丙丁', 2, { autospace: 0.25 })
    expect(found.map((line) => line[0]?.x)).toEqual([20, 20, 20])
    expect(texts(found)).toEqual(['甲乙', 'W', '丙丁'])
  })
})

describe('justified Chinese', () => {
  const text =
    '会议决定，工作组讨论《条约》（“安排”）的问题：包括修正、补充或删除；并在2024年2月22日交换ATT意见！是否？好。'
  const looks = { alignment: 'justify', autospace: 0.25 }

  test('ends its lines at the edge, by the ink of a mark', async () => {
    for (const squares of [15.3, 17.8, 20.5, 23.1]) {
      const found = await lines(text.repeat(4), squares, looks)
      for (const line of found.slice(0, -1)) {
        const last = line.at(-1) as Drawn
        const ink = /[，。、；：？！）》”]/u.test(last.text) ? size / 2 : last.width
        expect(last.x + ink).toBeCloseTo(left + squares * size, 1)
      }
      expect(texts(found).join('')).toBe(text.repeat(4))
    }
  })

  test('is spread between ideographs, alike in a line, and not beside marks', async () => {
    const [line = []] = await lines('甲乙丙，丁戊己庚辛壬癸子丑寅卯', 10.6, looks)
    const steps = line.slice(0, -1).map((glyph, index) => (line[index + 1]?.x ?? 0) - glyph.x)
    const open = steps.filter((_, index) => ![2, 3].includes(index))
    expect(Math.max(...open) - Math.min(...open)).toBeLessThan(0.01)
    expect(open[0]).toBeGreaterThan(10.5)
    for (const step of [steps[2], steps[3]]) expect(step).toBeLessThan(10.05)
  })

  test('leaves no ideograph alone in the last line where one more can come down', async () => {
    const found = await lines('甲乙丙丁戊己庚辛壬癸'.repeat(2), 19, looks)
    expect(texts(found).map((line) => line.length)).toEqual([18, 2])
  })

  test('is never slanted', async () => {
    const upright = await lines('强调', 20)
    expect(await lines('强调', 20, { italics: true })).toEqual(upright)
  })
})

test('any mixture stays in its column, in its order, and whole', async () => {
  const parts = [...'条约会议，。、；：？！）》”（《“', 'ATT', '2024', ' a ', 'Договор ', '第12段', '——', '……']
  const mixture = fc.array(fc.constantFrom(...parts), { minLength: 30, maxLength: 90 })
  const alignment = fc.constantFrom('left', 'justify')
  await fc.assert(
    fc.asyncProperty(mixture, alignment, fc.integer({ min: 12, max: 30 }), async (given, align, squares) => {
      const text = given.join('')
      const found = await lines(text, squares, { alignment: align, autospace: 0.25 })
      expect(texts(found).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of found) {
        const inked = line.filter((glyph) => glyph.text !== ' ')
        for (const [index, { x, width }] of inked.entries()) {
          expect(x).toBeGreaterThan(left - size / 2 - 0.1)
          expect(x + width).toBeLessThan(left + squares * size + size / 2 + 0.1)
          expect(x).toBeGreaterThan((inked[index - 1]?.x ?? 0) + 1)
        }
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)
