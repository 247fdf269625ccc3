/**
 * A few pages as pictures, each for what only the eye finds: rules, boxes, sides, slant and weight of type.
 *
 * A page that looks otherwise fails, and `test/pictures/diff/` has a picture with what differs in red. When the change
 * is wanted, `npm test -- --update` (or `npx vitest run test/pictures.test.ts --update`) writes the pictures anew; look
 * at each before it is committed.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildDossier } from '@rapporteur/build'
import type { Block, LocalizedDocument, LocalizedInline } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { holdPicture } from './support/hold-picture.js'
import { house } from './support/house.js'
import { pagePicture } from './support/page-picture.mjs'
import { pdfiumText } from './support/pdfium.js'
import { root } from './support/root.js'
import { temporaryFolder } from './support/temporary-folder.js'
import { allBlocks, inlinesOf, textOf } from './support/tree.js'
import { squeezed } from './support/words.js'

type Shown = Block<LocalizedInline>

/** What each picture is for, and its page: by number, or the one on which a block begins or `later` pages behind it. */
const pictures: readonly {
  readonly name: string
  readonly document: string
  readonly locale: string
  readonly page: number | ((block: Shown) => boolean)
  readonly later?: number
}[] = [
  { name: 'masthead.en', document: 'working-paper', locale: 'en', page: 1 },
  { name: 'paragraphs.ar', document: 'working-paper', locale: 'ar', page: 2 },
  { name: 'box.ru', document: 'working-paper', locale: 'ru', page: ({ type }) => type === 'box' },
  { name: 'proposals.zh', document: 'questionnaire', locale: 'zh', page: (block) => columnsOf(block) === 5, later: 1 },
]

function columnsOf(block: Shown): number {
  return block.type === 'table' ? block.align.length : 0
}

const folder = join(root, 'test/pictures')
/** Points of a picture to a point of the page, so that a full page stays within the size that a picture may have. */
const scale = 0.6

/** The PDF of one paper in one language, with its tree. */
async function paperOf(document: string, locale: string) {
  const { fonts, resources } = await house()
  const out = await temporaryFolder()
  const options = { out, documents: [document], locales: [locale], final: false }
  const { outcome } = await buildDossier(join(root, 'fixtures/csp10-wgtu'), resources, fonts, options)
  expect(outcome).toBe('all')
  const read = (path: string) => readFile(join(out, 'csp10-wgtu', path))
  const tree = JSON.parse((await read(`trees/${document}.${locale}.json`)).toString()) as LocalizedDocument
  return { bytes: await read(`${locale}/${document}.pdf`), tree }
}

/** The page on which the first such block begins, by its first words. */
async function pageOf(bytes: Uint8Array, { children }: LocalizedDocument, isShown: (block: Shown) => boolean) {
  const blocks = allBlocks(children) as readonly Shown[]
  const texts = allBlocks(blocks.filter(isShown).slice(0, 1)).flatMap(
    inlinesOf,
  ) as readonly (readonly LocalizedInline[])[]
  const words = squeezed(texts.map(textOf).join('')).slice(0, 20)
  const page = (await pdfiumText(bytes)).findIndex((text) => words !== '' && squeezed(text).includes(words))
  if (page === -1) throw new Error('no page has the block that the picture is to show')
  return page + 1
}

describe('a page looks as it did', () => {
  it.each(pictures)('$name', async ({ document, later = 0, locale, name, page }) => {
    const { bytes, tree } = await paperOf(document, locale)
    const shown = typeof page === 'number' ? page : (await pageOf(bytes, tree, page)) + later
    const drawn = await pagePicture(bytes, shown, scale)
    await holdPicture(folder, name, drawn)
  })

  it('and no other picture lies about', async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.png'))
    const readme = 'working-paper-page-1.png'
    expect(files.sort()).toEqual([...pictures.map(({ name }) => `${name}.png`), readme].sort())
  })
})
