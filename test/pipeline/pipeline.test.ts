import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type BuildResult, buildDossier } from '@rapporteur/build'
import type { LocalizedDocument, NeutralDocument } from '@rapporteur/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lettersIn, readTags } from '../../packages/typeset/test/tags/read-tags.js'
import { breaches } from '../../packages/typeset/test/tags/rules.js'
import { house } from '../support/house.js'
import { pdfiumText } from '../support/pdfium.js'
import { qpdfCheck } from '../support/qpdf.js'
import { type PageText, readPages } from '../support/read-pdf.js'
import { root } from '../support/root.js'
import { makeFolder } from '../support/temporary-folder.js'
import { allBlocks, footnoteMarks, shapeOf, textOf, wholeText } from '../support/tree.js'
import {
  bodyOf,
  copiedText,
  missingLetters,
  missingWords,
  shareOfWords,
  squeezed,
  squeezedPaper,
} from '../support/words.js'
import { hashesIn, manifestFaults } from './manifest.js'
import { numberingFaults } from './numbering.js'
import { readingOrder } from './reading-order.js'

const locales = ['ar', 'en', 'es', 'fr', 'ru', 'zh']
const dossiers = (await readdir(join(root, 'fixtures'))).filter((name) => name !== 'invalid' && !name.endsWith('.md'))
const papers: Readonly<Record<string, readonly string[]>> = {
  'csp10-wgtu': ['co-chairs-report', 'questionnaire', 'work-plan', 'working-paper'],
  'mountain-springs': ['co-chairs-report', 'questionnaire', 'working-paper'],
}

it('knows the papers of every dossier of the fixtures', () => {
  expect(Object.keys(papers).sort()).toEqual([...dossiers].sort())
})

describe.each(dossiers)('the papers of %s', (dossier) => {
  let out: string
  let result: BuildResult
  const folder = join(root, 'fixtures', dossier)
  const documents = papers[dossier] ?? []
  const read = (path: string) => readFile(join(out, dossier, path))
  const treeOf = async <T = LocalizedDocument>(name: string) =>
    JSON.parse((await read(`trees/${name}.json`)).toString()) as T
  const opened = new Map<string, ReturnType<typeof readPages>>()
  const pagesOf = async (path: string) => {
    const pages = opened.get(path) ?? readPages(await read(path))
    opened.set(path, pages)
    return pages
  }
  const pairs = locales.flatMap((locale) => documents.map((document) => [document, locale] as const))

  beforeAll(async () => {
    const { fonts, resources } = await house()
    out = await makeFolder()
    result = await buildDossier(folder, resources, fonts, { out, final: false })
  }, 180_000)

  afterAll(() => rm(out, { recursive: true, force: true }))

  it('are all there, in six languages, with nothing wrong and nothing untranslated', () => {
    const { diagnostics, outcome, published } = result
    expect(diagnostics.map(({ place, reason }) => `${place?.file}:${place?.start.line} ${reason}`)).toEqual([])
    expect(outcome).toBe('all')
    const made = published.flatMap(({ pages, path }) => (pages === null ? [] : [path]))
    expect([...made].sort()).toEqual(pairs.map(([document, locale]) => `${locale}/${document}.pdf`).sort())
  })

  it('are listed in the manifest, each with the hash of its bytes', async () => {
    expect(await manifestFaults(join(out, dossier))).toEqual([])
  })

  it('have the same bytes when built from another folder in another time zone', async () => {
    const elsewhere = await makeFolder()
    const { TZ } = process.env
    const home = process.cwd()
    try {
      await cp(folder, join(elsewhere, 'copies', dossier), { recursive: true })
      process.chdir(elsewhere)
      process.env.TZ = 'Pacific/Kiritimati'
      const { fonts, resources } = await house()
      await buildDossier(relative('.', join('copies', dossier)), resources, fonts, { out: 'again', final: false })
      const again = await hashesIn(join(elsewhere, 'again', dossier))
      expect(again).toEqual(await hashesIn(join(out, dossier)))
    } finally {
      process.chdir(home)
      if (TZ === undefined) delete process.env.TZ
      else process.env.TZ = TZ
      await rm(elsewhere, { recursive: true, force: true })
    }
  }, 180_000)

  it.each(documents)('%s has one shape in six languages', async (document) => {
    const neutral = shapeOf(await treeOf<NeutralDocument>(document))
    for (const locale of locales) expect(shapeOf(await treeOf(`${document}.${locale}`)), locale).toEqual(neutral)
  })

  it.each(documents)('%s numbers its paragraphs on, and each has its marker in each language', async (document) => {
    expect(numberingFaults(await treeOf<NeutralDocument>(document))).toEqual([])
    for (const locale of locales) {
      const tree = await treeOf(`${document}.${locale}`)
      const blocks = [tree.children, ...tree.annexes.map(({ children }) => children)].flatMap(allBlocks)
      const bare = blocks.filter((block) => block.type === 'numberedParagraph' && !block.marker?.trim())
      expect(bare, locale).toEqual([])
    }
  })

  it.each(pairs)('%s (%s) has a note for every mark and a mark for every note', async (document, locale) => {
    const tree = await treeOf(`${document}.${locale}`)
    const numbers = tree.footnotes.map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect([...new Set(footnoteMarks(tree))].sort((a, b) => a - b)).toEqual(numbers)
  })

  it.each(pairs)('%s (%s) is sound to qpdf', async (document, locale) => {
    const { output, status } = await qpdfCheck(await read(`${locale}/${document}.pdf`))
    expect(status, output).toBe(0)
  })

  it.each(pairs)('%s (%s) has its symbol on every page', async (document, locale) => {
    const { masthead } = await treeOf(`${document}.${locale}`)
    const symbol = squeezed(masthead.symbol ?? 'no symbol')
    const [first, ...others] = await pagesOf(`${locale}/${document}.pdf`)
    const upper = (first?.items ?? []).filter(({ y }) => y < 150)
    expect(squeezed(itemsText(upper))).toContain(symbol)
    for (const page of others) {
      const header = page.items.filter((item) => item.y <= 60)
      expect(squeezed(itemsText(header))).toContain(symbol)
    }
  })

  it.each(pairs)('%s (%s) opens with its masthead, each part in its place', async (document, locale) => {
    const { masthead } = await treeOf(`${document}.${locale}`)
    const [page] = await pagesOf(`${locale}/${document}.pdf`)
    if (page === undefined) throw new Error('a paper has a first page')
    const items = bodyOf(page)
    const largest = Math.max(...items.map(({ size }) => size))
    const title = Math.min(...items.filter(({ size }) => size === largest).map(({ y }) => y))
    const above = items.filter(({ text, y }) => y < title && text.trim() !== '')
    const { conference, dateText, issuedBy, originalLanguage, symbol, treaty, venueAndDates } = masthead
    for (const part of [treaty, conference, venueAndDates, dateText, issuedBy, originalLanguage])
      expect(squeezed(itemsText(above))).toContain(squeezed(textOf(part ?? [])))
    expect(squeezed(itemsText(items.filter(({ y }) => y >= title)))).toContain(squeezed(textOf(masthead.title)))
    const inner = above.find(({ text }) => squeezed(textOf(treaty ?? [])).startsWith(squeezed(text)))
    const outer = above.filter(({ text }) => squeezed(symbol ?? '').includes(squeezed(text)))
    const isMirrored = locale === 'ar'
    const fromStart = ({ x, width }: PageText) => (isMirrored ? page.width - x - width : x)
    const fromEnd = ({ x, width }: PageText) => (isMirrored ? x : page.width - x - width)
    expect(inner && fromStart(inner), 'the treaty begins where lines begin').toBeLessThan(100)
    expect(Math.min(...outer.map(fromEnd)), 'the symbol stands at the outer margin').toBeLessThan(100)
  })

  it.each(pairs)('%s (%s) shows every word of its tree', async (document, locale) => {
    const text = wholeText(await treeOf(`${document}.${locale}`))
    const paper = squeezedPaper(await pagesOf(`${locale}/${document}.pdf`))
    expect(missingWords(text, paper, locale)).toEqual([])
    expect(missingLetters(text, paper.drawn)).toEqual({})
  })

  it.each(pairs)('%s (%s) gives its words whole to those who search or copy', async (document, locale) => {
    const text = wholeText(await treeOf(`${document}.${locale}`))
    const copied = (await pagesOf(`${locale}/${document}.pdf`)).map(copiedText).join(' ')
    expect(shareOfWords(text, copied, locale)).toBeGreaterThanOrEqual(0.998)
    const found = await pdfiumText(await read(`${locale}/${document}.pdf`))
    expect(shareOfWords(text, found.join(' '), locale)).toBeGreaterThanOrEqual(0.995)
  })

  it.each(pairs)('%s (%s) gives its words to PDFium too', async (document, locale) => {
    const text = wholeText(await treeOf(`${document}.${locale}`))
    const pages = await pdfiumText(await read(`${locale}/${document}.pdf`))
    expect(missingLetters(text, pages.join(''))).toEqual({})
  })

  it.each(pairs)('%s (%s) is tagged by the rules, and is heard in the order of its tree', async (document, locale) => {
    const { resources } = await house()
    const tree = await treeOf(`${document}.${locale}`)
    const profile = resources.languages.get(locale)?.profile
    const houseProfile = resources.houses.get(tree.house)?.profile
    if (profile === undefined || houseProfile === undefined) throw new Error(`no profile of ${locale} or ${tree.house}`)
    const file = await readTags(await read(`${locale}/${document}.pdf`))
    expect(breaches(file)).toEqual([])
    expect(heard(lettersIn(file.tree), locale)).toBe(heard(readingOrder(tree, houseProfile, profile), locale))
  })
})

// pdf.js does not turn marks that stand without letters, so that of Arabic the words are compared.
function heard(text: string, locale: string): string {
  return locale === 'ar' ? squeezed(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '') : squeezed(text)
}

function itemsText(items: readonly PageText[]): string {
  return items.map(({ text }) => text).join('')
}
