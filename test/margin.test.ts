/** What drafts print in their margins on request: beside the text, and without moving a word of it. */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildDossier } from '@rapporteur/build'
import type { LocalizedDocument } from '@rapporteur/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTags } from '../packages/typeset/test/tags/read-tags.js'
import { breaches } from '../packages/typeset/test/tags/rules.js'
import { house } from './support/house.js'
import { type PageText, readPages } from './support/read-pdf.js'
import { root } from './support/root.js'
import { makeFolder } from './support/temporary-folder.js'
import { allBlocks } from './support/tree.js'

const locales = ['ar', 'en', 'zh']
const document = 'co-chairs-report'
const size = 6
const side = 71

type Pages = Awaited<ReturnType<typeof readPages>>

const isNote = (item: PageText) => Math.abs(item.size - size) < 0.01 && item.text.trim() !== ''
const bodyOf = (pages: Pages) =>
  pages.map(({ items }) => items.filter((item) => !isNote(item) && item.text.trim() !== ''))
const squeezed = (text: string) => text.replace(/\s+/g, '')

describe('the margin of a draft', () => {
  let out: string
  const papers = new Map<string, { readonly bytes: Uint8Array; readonly pages: Pages }>()
  const paper = (margin: string, locale: string) => {
    const found = papers.get(`${margin}/${locale}`)
    if (found === undefined) throw new Error(`${margin}/${locale} is built`)
    return found
  }

  beforeAll(async () => {
    out = await makeFolder()
    const { fonts, resources } = await house()
    const margins = { none: {}, evidence: { evidence: true }, both: { evidence: true, markers: true } }
    for (const [name, margin] of Object.entries(margins)) {
      const options = { out: join(out, name), locales, documents: [document], final: false, margin }
      const { outcome } = await buildDossier(join(root, 'fixtures/csp10-wgtu'), resources, fonts, options)
      expect(outcome).toBe('all')
      for (const locale of locales) {
        const bytes = await readFile(join(out, name, 'csp10-wgtu', locale, `${document}.pdf`))
        papers.set(`${name}/${locale}`, { bytes, pages: await readPages(bytes) })
      }
    }
  }, 240_000)

  afterAll(() => rm(out, { recursive: true, force: true }))

  it.each(locales)('moves no word of the paper (%s)', (locale) => {
    const body = bodyOf(paper('none', locale).pages)
    expect(bodyOf(paper('evidence', locale).pages)).toEqual(body)
    expect(bodyOf(paper('both', locale).pages)).toEqual(body)
  })

  it.each(locales)('holds its notes at the side where lines end, none upon another (%s)', (locale) => {
    for (const name of ['evidence', 'both']) {
      for (const { height, items, width } of paper(name, locale).pages) {
        const notes = items.filter(isNote)
        for (const { width: length, x, y } of notes) {
          const left = locale === 'ar' ? width - x - length : x
          expect(left).toBeGreaterThan(width - side)
          expect(left + length).toBeLessThan(width - 8)
          expect(y).toBeGreaterThan(side)
          expect(y).toBeLessThan(height - side)
        }
        const bases = [...new Set(notes.map(({ y }) => Math.round(y * 10) / 10))].sort((a, b) => a - b)
        for (const [index, y] of bases.entries())
          if (index > 0) expect(y - (bases[index - 1] ?? 0)).toBeGreaterThan(size)
      }
    }
  })

  it.each(locales)('has the key of every paragraph, whole and beside it (%s)', async (locale) => {
    const path = join(out, 'both/csp10-wgtu/trees', `${document}.${locale}.json`)
    const tree = JSON.parse(await readFile(path, 'utf8')) as LocalizedDocument
    const blocks = [tree.children, ...tree.annexes.map(({ children }) => children)].flatMap(allBlocks)
    const margins = paper('both', locale).pages.map(({ items }) =>
      squeezed(
        items
          .filter(isNote)
          .map((item) => item.text)
          .join(''),
      ),
    )
    const numbered = blocks.filter(({ type }) => type === 'numberedParagraph' || type === 'heading')
    expect(numbered.length).toBeGreaterThan(60)
    for (const { key } of numbered)
      expect(
        margins.some((margin) => margin.includes(key)),
        key,
      ).toBe(true)
  })

  it('has the short references of what stands behind a paragraph', () => {
    const text = paper('evidence', 'en').pages.flatMap(({ items }) => items.filter(isNote).map((item) => item.text))
    expect(squeezed(text.join(''))).toContain('region-close-to-ratification·2024-02-22#i1i2')
  })

  it.each(locales)('is decoration to those who listen (%s)', async (locale) => {
    expect(breaches(await readTags(paper('both', locale).bytes))).toEqual([])
  })
})
