import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildDossier, installedResources, loadResources, type Resources, renderPaper } from '@rapporteur/build'
import { type Diagnostic, reportJson, reportPretty } from '@rapporteur/diagnostics'
import { describe, expect, it } from 'vitest'
import cases from './hostile/cases.json' with { type: 'json' }
import { house } from './support/house.js'
import { openPdf, readPages } from './support/read-pdf.js'
import { root } from './support/root.js'
import { temporaryFolder } from './support/temporary-folder.js'
import { squeezed } from './support/words.js'

interface Made {
  readonly literal?: string
  readonly repeat?: readonly (string | number)[]
  readonly numbered?: number
  readonly utf16le?: string
}

function textOf({ literal, numbered, repeat }: Made): string {
  if (repeat !== undefined) return String(repeat[0]).repeat(Number(repeat[1]))
  if (numbered !== undefined) return Array.from({ length: numbered }, (_, index) => `k${index}: ${index}`).join('\n')
  return literal ?? ''
}

function bytesOf(made: Made): Uint8Array {
  if (made.utf16le === undefined) return new TextEncoder().encode(textOf(made))
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(made.utf16le, 'utf16le')])
}

/** A sound dossier of one paper; its folder is the caller's to spoil. */
async function soundDossier(languages = 'en'): Promise<string> {
  const folder = join(await temporaryFolder(), 'lakes')
  await cp(join(root, 'fixtures/invalid/file-unknown'), folder, { recursive: true })
  await rm(join(folder, 'questionaire.yaml'))
  await rm(join(folder, 'expected.txt'))
  const file = join(folder, 'dossier.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^id: .*$/m, 'id: lakes').replace('languages: [en]', `languages: [${languages}]`))
  return folder
}

async function build(folder: string, change: Partial<Resources> = {}, out?: string) {
  const { fonts, resources } = await house()
  const options = { final: false, ...(out === undefined ? {} : { out }) }
  return buildDossier(folder, { ...resources, ...change }, fonts, options)
}

function placeAndRule({ place, ruleId }: Diagnostic): string {
  return place === undefined ? ruleId : `${place.start.line}:${place.start.column} ${ruleId}`
}

const isPlain = (text: string) => !/\p{Cc}|\p{Cf}/u.test(text.replaceAll('\n', ''))

async function timed<T>(work: () => Promise<T>, milliseconds: number | undefined): Promise<T> {
  await house()
  const start = performance.now()
  const result = await work()
  if (milliseconds !== undefined) expect(performance.now() - start).toBeLessThan(milliseconds)
  return result
}

describe('a record file', () => {
  it.each(cases.record)('$id is refused at its place', async (made) => {
    const folder = await soundDossier()
    await writeFile(join(folder, 'delegations.yaml'), bytesOf(made as Made))
    const { diagnostics, outcome } = await timed(() => build(folder), made.milliseconds)
    const own = diagnostics.filter(({ place }) => place?.file.endsWith('delegations.yaml'))
    expect(outcome).toBe('nothing')
    if (made.first !== undefined) expect(placeAndRule(own[0] as Diagnostic)).toBe(made.first)
    if (made.has !== undefined) expect(own.map(placeAndRule).join('\n')).toContain(made.has)
    expect(isPlain(reportPretty(diagnostics, { color: false }))).toBe(true)
    expect(isPlain(reportJson(diagnostics))).toBe(true)
  })
})

async function withText(made: Made): Promise<string> {
  const folder = await soundDossier()
  const file = join(folder, 'submissions/lakeland.yaml')
  const record = await readFile(file, 'utf8')
  await writeFile(
    file,
    record.replace('Which methods does your State use?', () => JSON.stringify(textOf(made))),
  )
  return folder
}

describe('a text of a delegation', () => {
  it.each(cases.text)('$id is printed and does nothing', async (made) => {
    const folder = await withText(made as Made)
    const out = await temporaryFolder()
    const { diagnostics, outcome } = await build(folder, {}, out)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(outcome).toBe('all')
    if (made.warning !== undefined) expect(diagnostics.map(({ ruleId }) => ruleId).join()).toContain(made.warning)
    const bytes = await readFile(join(out, 'lakes/en/questionnaire.pdf'))
    const pages = await readPages(bytes)
    const printed = squeezed(pages.flatMap(({ items }) => items.map(({ text }) => text)).join(''))
    for (const word of made.printed) expect(printed).toContain(squeezed(word))
    if (made.count !== undefined)
      expect(printed.split(String(made.count[0])).length - 1).toBeGreaterThanOrEqual(Number(made.count[1]))
    expect(printed).not.toMatch(/[\u{E0000}-\u{E007F}]/u)
    if (made.links === false) expect(await linksOf(bytes)).toEqual([])
    for (const { items } of pages) expect(items.length).toBeGreaterThan(2)
  })

  it.each(cases.refusedText)('$id is refused in time', async (made) => {
    const folder = await withText(made as Made)
    const { diagnostics, outcome } = await timed(() => build(folder), made.milliseconds)
    expect(outcome).toBe('nothing')
    expect(diagnostics.map(placeAndRule).join('\n')).toContain(made.has)
  })

  it('with an id that looks like another is a duplicate', async () => {
    const folder = await soundDossier()
    const file = join(folder, 'questionnaire.yaml')
    const record = await readFile(file, 'utf8')
    await writeFile(file, record.replace('id: stations', 'id: Co\u0302te').replace('id: method', 'id: C\u00f4te'))
    const { diagnostics } = await build(folder)
    expect(diagnostics.map(placeAndRule)).toContain('15:13 id-duplicate')
  })
})

async function linksOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes)
  const links: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const annotations = (await (await pdf.getPage(number)).getAnnotations()) as readonly { readonly url?: string }[]
    links.push(...annotations.flatMap(({ url }) => (url === undefined ? [] : [url])))
  }
  await pdf.destroy()
  return links
}

describe('a template', () => {
  it.each(cases.template)('with $id is refused at its place', async ({ first, literal, ...rest }) => {
    const { resources } = await house()
    const file = 'templates/questionnaire.hbs'
    const partial = 'partial' in rest ? { file: 'templates/partials/r.hbs', source: String(rest.partial) } : undefined
    const { diagnostics, outcome } = await build(await soundDossier(), {
      templates: new Map([...resources.templates, ['questionnaire', { file, source: literal }]]),
      partials: partial === undefined ? resources.partials : new Map([...resources.partials, ['r', partial]]),
    })
    expect(outcome).toBe('nothing')
    expect(diagnostics.map(placeAndRule)[0]).toMatch(new RegExp(`^${first} `))
  })
})

describe('a catalogue', () => {
  it.each(cases.catalogue)('with $id costs its own language only', async ({ from, to }) => {
    const locales = join(await temporaryFolder(), 'locales')
    await cp(join(root, 'locales'), locales, { recursive: true })
    const file = join(locales, 'fr/common.json')
    const text = await readFile(file, 'utf8')
    expect(text).toContain(from)
    await writeFile(
      file,
      text.replace(from, () => to),
    )
    const spoilt = await loadResources({ ...installedResources(), locales })
    const { diagnostics, outcome, published, refused } = await build(await soundDossier('en, fr'), spoilt)
    expect(outcome).toBe('partly')
    expect(published.map(({ path }) => path)).toContain('en/questionnaire.pdf')
    expect(refused).toEqual([{ document: 'questionnaire', locale: 'fr' }])
    const found = diagnostics.filter(
      ({ place, severity }) => severity === 'error' && place?.file === 'locales/fr/common.json',
    )
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('a paper written by hand', () => {
  it.each(cases.markdown)('with $id is refused', async ({ has, literal }) => {
    const { fonts, resources } = await house()
    const file = join(await temporaryFolder(), 'paper.md')
    await writeFile(file, `---\ntitle: Paper\nlocale: en\n---\n\n${literal}\n`)
    const { bytes, diagnostics } = await renderPaper(file, resources, fonts, { locale: 'en', house: 'un' })
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ ruleId }) => ruleId).join()).toContain(has)
    expect(errors[0]?.place?.start.line).toBeGreaterThanOrEqual(6)
    expect(bytes).toBeUndefined()
  })

  it('with raw HTML shows it as the words it is', async () => {
    const { fonts, resources } = await house()
    const file = join(await temporaryFolder(), 'paper.md')
    const html = '<script>alert(1)</script><img src=x onerror=alert(1)><!-- -->'
    await writeFile(file, `---\ntitle: Paper\nlocale: en\n---\n\nBefore.\n\n${html}\n\nIn a line: ${html}\n`)
    const { bytes } = await renderPaper(file, resources, fonts, { locale: 'en', house: 'un' })
    const pages = await readPages(bytes as Uint8Array)
    const printed = squeezed(pages.flatMap(({ items }) => items.map(({ text }) => text)).join(''))
    expect(printed.split(squeezed(html)).length - 1).toBe(2)
  })

  it('keeps a table of fourteen columns on the page', async () => {
    const { fonts, resources } = await house()
    const file = join(await temporaryFolder(), 'paper.md')
    const row = (text: string) => `| ${Array.from({ length: 14 }, (_, index) => `${text}${index}`).join(' | ')} |`
    const rule = `|${' --- |'.repeat(14)}`
    await writeFile(file, `---\ntitle: Таблица\nlocale: ru\n---\n\n${row('Столбец')}\n${rule}\n${row('Значение')}\n`)
    const { bytes } = await renderPaper(file, resources, fonts, { locale: 'ru', house: 'un' })
    for (const { items, width } of await readPages(bytes as Uint8Array))
      for (const item of items) expect(item.x + item.width).toBeLessThan(width)
  })
})

it('a link in the folder of papers is replaced, and what it leads to is as it was', async () => {
  const folder = await soundDossier()
  const out = await temporaryFolder()
  const victim = join(out, 'victim.txt')
  await writeFile(victim, 'as it was')
  await mkdir(join(out, 'lakes/en'), { recursive: true })
  await symlink(victim, join(out, 'lakes/en/questionnaire.pdf'))
  await build(folder, {}, out)
  expect(await readFile(victim, 'utf8')).toBe('as it was')
  expect((await readFile(join(out, 'lakes/en/questionnaire.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
})

it('no library is older than the first sound version of it', async () => {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>
  }
  for (const [name, floor] of Object.entries(cases.floor)) {
    const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
    expect(found.length, name).toBeGreaterThan(0)
    for (const [, { version = '0' }] of found)
      expect(version.localeCompare(floor, 'en', { numeric: true }), `${name} ${version}`).toBeGreaterThanOrEqual(0)
  }
  expect(Object.keys(lock.packages).filter((path) => path.endsWith('i18next-fs-backend'))).toEqual([])
})
