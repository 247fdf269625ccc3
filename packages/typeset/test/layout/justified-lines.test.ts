import { expect, test } from 'vitest'
import { type Drawn, glyphLines, readGlyphs } from '../read-glyphs.js'
import { setWhole } from '../set.js'

const space = 3 // A quarter of 12 points, in Tinos.
const texts = {
  en: 'The Conference decided that the Working Group would take up the practical aspects of ratification and accession, and invited the Co-Chairs to submit a paper on the views that delegations had expressed. ',
  fr: 'La Conférence a décidé que le Groupe de travail examinerait les aspects pratiques de la ratification et de l’adhésion : elle a invité les Coprésidents à présenter un document. ',
  ru: 'Конференция постановила, что Рабочая группа рассмотрит практические вопросы ратификации и присоединения, и предложила сопредседателям представить документ. ',
}

const inWidth = (width: number) => ({ pageSize: { width: width + 80, height: 800 }, pageMargins: 40 })

async function linesOf(text: string, width: number, alignment: string, language = 'en') {
  const bytes = await setWhole({ text, alignment } as object, { language, ...inWidth(width) })
  return glyphLines(await readGlyphs(bytes))
}

/** Each space of a line as a multiple of its natural width; that at the end of the line is none. */
function spacesOf(line: readonly Drawn[]): readonly number[] {
  const end = line.findLastIndex(({ text }) => text.trim() !== '')
  return line.slice(0, end).flatMap(({ text, x }, index) => {
    return /^[ \u00a0]$/.test(text) ? [((line[index + 1]?.x ?? 0) - x) / space] : []
  })
}

/** How far the spaces of a ragged line would have to be opened for it to end at the edge. */
function wanted(line: readonly Drawn[], width: number): number {
  const end = line.findLast(({ text }) => text.trim() !== '') as Drawn
  return 1 + (40 + width - end.x - end.width) / (spacesOf(line).length * space)
}

test.each(Object.entries(texts))(
  '%s is composed over the paragraph: its loosest line is no looser',
  async (language, text) => {
    const cost = (ratios: readonly number[]) => ratios.reduce((sum, ratio) => sum + Math.abs(ratio - 1) ** 3, 0)
    let [before, after] = [0, 0]
    for (const width of [330, 380, 430, 480]) {
      const justified = (await linesOf(text.repeat(4), width, 'justify', language)).slice(0, -1)
      const ragged = (await linesOf(text.repeat(4), width, 'left', language)).slice(0, -1)
      const worst = Math.max(...justified.flatMap(spacesOf))
      expect(worst).toBeLessThanOrEqual(Math.max(...ragged.map((line) => wanted(line, width))) + 0.01)
      before += cost(ragged.map((line) => wanted(line, width)))
      after += cost(justified.map((line) => spacesOf(line)[0] ?? 1))
      expect(Math.min(...justified.flatMap(spacesOf))).toBeGreaterThan(0.749)
      for (const line of justified) {
        const spaces = spacesOf(line)
        expect(Math.max(...spaces) - Math.min(...spaces)).toBeLessThan(0.01)
        const last = line.findLast((glyph) => glyph.text.trim() !== '') as Drawn
        expect(last.x + last.width).toBeCloseTo(40 + width, 1)
      }
    }
    expect(after).toBeLessThan(before * 0.7)
  },
)

test('the last line is not spread', async () => {
  const last = (await linesOf(texts.en.repeat(2), 400, 'justify')).at(-1) ?? []
  for (const ratio of spacesOf(last)) expect(ratio).toBeCloseTo(1, 2)
})

test('Arabic is spread to the edge at its left', async () => {
  const text =
    'قرر المؤتمر أن يتناول الفريق العامل الجوانب العملية للتصديق والانضمام وأن يقدم تقريرا إلى الدورة المقبلة. '.repeat(
      5,
    )
  const found = await linesOf(text, 400, 'justify', 'ar')
  expect(found.length).toBeGreaterThan(3)
  for (const line of found.slice(0, -1)) {
    const inked = line.filter((glyph) => glyph.text.trim() !== '')
    expect(Math.min(...inked.map(({ x }) => x))).toBeCloseTo(40, 0)
    expect(Math.max(...inked.map(({ x, width }) => x + width))).toBeCloseTo(440, 0)
  }
})

test('no-break spaces hold, are spread like others, and narrow ones are not', async () => {
  const text = 'le «\u00a0Traité\u00a0» et la note\u202f; page\u00a012, № 4\u00a0: '.repeat(12)
  for (const width of [250, 290, 330, 370]) {
    const found = await linesOf(text, width, 'justify', 'fr')
    for (const line of found) {
      const words = line
        .map((glyph) => glyph.text)
        .join('')
        .trimEnd()
      expect(words).not.toMatch(/^(?:[»;:12]|4)|(?:«|page|№|note)$/)
    }
    for (const line of found.slice(0, -1)) {
      const spaces = spacesOf(line)
      expect(Math.max(...spaces) - Math.min(...spaces)).toBeLessThan(0.01)
    }
  }
})

test('ragged text keeps its natural spaces', async () => {
  for (const line of await linesOf(texts.en.repeat(3), 333, 'left'))
    for (const ratio of spacesOf(line)) expect(ratio).toBeCloseTo(1, 2)
})

test('a word that is wider than its column leaves its paragraph whole', async () => {
  const found = await linesOf(`${'x'.repeat(50)} and more words`, 100, 'justify')
  expect(
    found
      .map((line) => line.map((glyph) => glyph.text).join(''))
      .join('')
      .replaceAll(' ', ''),
  ).toBe(`${'x'.repeat(50)}andmorewords`)
})
