import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderPaper } from '@rapporteur/build'
import { run } from '@rapporteur/cli'
import type { LocalizedDocument, LocalizedInline } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { localizePaper, localizeRecord, readFiles } from './support/compose-record.js'
import { house } from './support/house.js'
import { readPages } from './support/read-pdf.js'
import { recorder } from './support/recorder.js'
import { root } from './support/root.js'
import { temporaryFolder } from './support/temporary-folder.js'
import { toMarkdown, withoutDrawings } from './support/to-markdown.js'
import { allBlocks, inlinesOf, shapeOf, textOf, wholeText } from './support/tree.js'
import { missingLetters, missingWords, squeezed, squeezedPaper } from './support/words.js'

const locales = ['ar', 'en', 'es', 'fr', 'ru', 'zh']
const documents = ['co-chairs-report', 'questionnaire', 'work-plan', 'working-paper']

const files = readFiles(join(root, 'fixtures/csp10-wgtu'))
const made = new Map<string, Promise<readonly LocalizedDocument[]>>()

/**
 * A paper of the first dossier, without the notices and drawings that Document Markdown cannot say. Written out as Markdown it is a long
 * source in six languages, which nobody has to write and which stays right when the dossier changes.
 */
async function paperIn(locale: string, document = 'co-chairs-report'): Promise<LocalizedDocument> {
  const record =
    made.get(locale) ?? house().then(async ({ resources }) => localizeRecord(await files, resources, locale))
  made.set(locale, record)
  const paper = (await record).find(({ id }) => id === document)
  if (paper === undefined) throw new Error(`the dossier has no paper ${document}`)
  return { ...withoutDrawings(paper), masthead: { ...paper.masthead, notices: [] } }
}

/** Numbers, markers and words line by line; spaces are not of the words. */
function linesOf(paper: LocalizedDocument): readonly string[] {
  return wholeText(paper).split('\n').map(squeezed)
}

/** Emphasis, links, marks of notes and tracked words, in reading order; a reference is a link once it is words. */
function marksOf(inlines: readonly LocalizedInline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'footnoteReference') return [`note ${inline.number}`]
    if (!('children' in inline)) return []
    const { children, type } = inline
    // Brackets round proposals and the names of their authors are written by hand as plain words.
    if (type === 'editorial') return marksOf(children)
    const detail = type === 'link' ? inline.url : type === 'internalLink' ? `#${inline.anchor}` : ''
    const by = 'by' in inline ? inline.by : ''
    return [
      `${type.replace('internalLink', 'link')} ${detail}${by}: ${squeezed(textOf(children))}`,
      ...marksOf(children),
    ]
  })
}

function allMarks({ annexes, children, footnotes }: LocalizedDocument): readonly string[] {
  const parts = [children, ...annexes.map((annex) => annex.children), ...footnotes.map((note) => note.children)]
  return parts
    .flatMap(allBlocks)
    .flatMap(inlinesOf)
    .flatMap((inlines) => marksOf(inlines as readonly LocalizedInline[]))
}

describe.each(locales)('a paper written by hand (%s)', (locale) => {
  it.each(documents)('reads as the %s that it was written from, number for number', async (document) => {
    const { resources } = await house()
    const paper = await paperIn(locale, document)
    const read = localizePaper(toMarkdown(paper), resources)
    expect(shapeOf(read)).toEqual(shapeOf(paper))
    expect(linesOf(read)).toEqual(linesOf(paper))
    expect(allMarks(read)).toEqual(allMarks(paper))
  })

  it('is set with every word of its source', async () => {
    const { fonts, resources } = await house()
    const paper = await paperIn(locale)
    const file = join(await temporaryFolder(), 'report.md')
    await writeFile(file, toMarkdown(paper))
    const { bytes, diagnostics } = await renderPaper(file, resources, fonts, { locale: 'en', house: 'un' })
    expect(diagnostics).toEqual([])
    const pages = await readPages(bytes as Uint8Array)
    expect(pages.length).toBeGreaterThanOrEqual(10)
    const text = wholeText(paper)
    const set = squeezedPaper(pages)
    expect(missingWords(text, set, locale)).toEqual([])
    expect(missingLetters(text, set.drawn)).toEqual({})
  })
})

it('the command line sets the same bytes, and tells where', async () => {
  const { fonts, resources } = await house()
  const folder = await temporaryFolder()
  const source = join(folder, 'report.md')
  await writeFile(source, toMarkdown(await paperIn('fr')))
  const { out, err, terminal } = recorder()
  const target = join(folder, 'papers', 'report.pdf')
  expect(await run(['render', source, '--out', join(folder, 'papers')], terminal)).toBe(0)
  expect([out(), err()]).toEqual([expect.stringMatching(/\/report\.pdf {2}2\d pages\n$/), ''])
  const { bytes } = await renderPaper(source, resources, fonts, { locale: 'en', house: 'un' })
  expect(Buffer.compare(await readFile(target), bytes as Uint8Array)).toBe(0)
})
