import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/index.js'
import { recorder } from './terminal.js'

let folder: string
let dossier: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
  dossier = join(folder, 'lakes')
  await call('new', dossier)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function call(...args: readonly string[]) {
  const { err, out, terminal } = recorder()
  const status = await run(args, terminal)
  return { status, out: out(), err: err() }
}

/** A copy of the starter dossier with one text of one file put in the place of another. */
async function faulty(name: string, file: string, from: string | RegExp, to: string): Promise<string> {
  const copy = join(folder, name)
  await cp(dossier, copy, { recursive: true })
  const path = join(copy, file)
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
  return copy
}

describe('--help', () => {
  test('lists the commands that work', async () => {
    const { out, status } = await call('--help')
    expect(status).toBe(0)
    for (const command of ['build', 'check', 'render', 'trace', 'diff', 'presenters', 'new'])
      expect(out).toContain(`  ${command} `)
  })

  test.each(['build', 'check', 'render', 'trace', 'diff', 'presenters', 'new'])('%s has examples', async (command) => {
    expect((await call(command, '--help')).out).toMatch(/Examples?:\n {2}rapporteur /)
  })

  test('--version is that of the package', async () => {
    const manifest = fileURLToPath(new URL('../package.json', import.meta.url))
    const { version } = JSON.parse(await readFile(manifest, 'utf8'))
    expect((await call('--version')).out.trim()).toBe(version)
  })
})

describe('build', () => {
  test('writes the papers, their trees and the manifest, and ends with 0', async () => {
    const out = join(folder, 'out')
    const { out: told, status } = await call('build', dossier, '--out', out)
    expect(status).toBe(0)
    expect(told.match(/\.pdf {2}\d+ pages/g)?.length).toBe(2)
    expect((await readdir(join(out, 'lakes'))).sort()).toEqual(['en', 'manifest.json', 'trees'])
  })

  test('makes only the paper that is asked for', async () => {
    const out = join(folder, 'one')
    const { err } = await call('build', dossier, '--out', out, '--document', 'questionnaire')
    expect(err).toBe(`${dossier}: 1 paper written\n`)
    expect(await readdir(join(out, 'lakes', 'en'))).toEqual(['questionnaire.pdf'])
  })

  test('a language or a paper that the dossier does not have: 2, and nothing is written over', async () => {
    const out = join(folder, 'kept')
    await call('build', dossier, '--out', out)
    const manifest = await readFile(join(out, 'lakes/manifest.json'))
    const { err, status } = await call('build', dossier, '--out', out, '--locale', 'xx', '--document', 'questionaire')
    expect(status).toBe(2)
    expect(err).toMatch(/no language `xx` {2}selection-unknown\n {2}hint: it has en/)
    expect(err).toMatch(/no document `questionaire` {2}selection-unknown\n {2}hint: did you mean `questionnaire`\?/)
    expect(await readFile(join(out, 'lakes/manifest.json'))).toEqual(manifest)
  })

  test('--show-evidence prints what stands behind a paragraph in the margin', async () => {
    const plain = join(folder, 'plain')
    const shown = join(folder, 'shown')
    const only = ['--document', 'working-paper'] as const
    await call('build', dossier, '--out', plain, ...only)
    const { out: told, status } = await call('build', dossier, '--out', shown, ...only, '--show-evidence')
    expect(status).toBe(0)
    const read = (out: string) => readFile(join(out, 'lakes/en/working-paper.pdf'))
    expect(told).toMatch(/working-paper\.pdf {2}\d+ page/)
    expect((await read(shown)).length).toBeGreaterThan((await read(plain)).length)
  })

  test.each(['--show-evidence', '--markers'])('%s with --final: 2, and nothing is written', async (option) => {
    const out = join(folder, 'refused')
    const { err, status } = await call('build', dossier, '--out', out, '--final', option)
    expect(status).toBe(2)
    expect(err).toContain(`error: ${option} for drafts only`)
    await expect(readdir(out)).rejects.toThrow()
  })

  test.each(['--show-evidence', '--markers'])('check has no %s', async (option) => {
    const { err, status } = await call('check', dossier, option)
    expect(status).toBe(2)
    expect(err).toContain(`unknown option '${option}'`)
  })

  test('a paper made again leaves the others in the manifest', async () => {
    const out = join(folder, 'again')
    await call('build', dossier, '--out', out)
    const manifest = await readFile(join(out, 'lakes/manifest.json'), 'utf8')
    await call('build', dossier, '--out', out, '--document', 'questionnaire')
    expect(await readFile(join(out, 'lakes/manifest.json'), 'utf8')).toBe(manifest)
    await rm(join(out, 'lakes/en/working-paper.pdf'))
    await call('build', dossier, '--out', out, '--document', 'questionnaire')
    expect(await readFile(join(out, 'lakes/manifest.json'), 'utf8')).not.toContain('en/working-paper.pdf')
  })

  test('papers are put under the name of the folder, however it is named', async () => {
    const out = join(folder, 'named')
    await call('build', join(dossier, 'meetings', '..'), '--out', out, '--document', 'questionnaire')
    expect(await readdir(out)).toEqual(['lakes'])
  })

  test('--timings tells how long each stage took, which is all the time there was', async () => {
    const { err } = await call('build', dossier, '--out', join(folder, 'timed'), '--timings')
    const lines = [...err.matchAll(/^([a-z ]+?) +(\d+\.\d\d) s$/gm)].map(([, stage, seconds]) => [
      stage,
      Number(seconds),
    ])
    const stages = ['starting', 'house', 'record', 'composing', 'catalogues', 'fonts']
    expect(lines.map(([stage]) => stage)).toEqual([...stages, 'localizing', 'typesetting', 'writing', 'in all'])
    const seconds = lines.map(([, spent]) => Number(spent))
    const all = seconds.pop() ?? 0
    expect(Math.abs(seconds.reduce((sum, spent) => sum + spent, 0) - all)).toBeLessThan(0.06)
    expect(all).toBeLessThan(performance.now() / 1000 + 0.01)
  })

  test('a fault in one language costs that language only: 1', async () => {
    const copy = await faulty('two-languages', 'dossier.yaml', 'languages: [en]', 'languages: [en, pt]')
    const out = join(folder, 'partly')
    const { err, status } = await call('build', copy, '--out', out)
    expect(status).toBe(1)
    expect(err).toContain('not written: working-paper (pt)')
    expect(await readdir(join(out, 'two-languages', 'en'))).toHaveLength(2)
  })

  test('a fault in the record stops the dossier: 2, with place and hint', async () => {
    const copy = await faulty('faulty', 'submissions/lakeland.yaml', 'question: law', 'question: laws')
    const { err, status } = await call('build', copy, '--out', join(folder, 'none'))
    expect(status).toBe(2)
    expect(err).toMatch(/submissions\/lakeland\.yaml:11:15 {2}error {2}.*reference-unknown\n {2}hint: .*law/)
  })

  test('a folder that cannot be written is the environment: 3', async () => {
    await writeFile(join(folder, 'file'), '')
    expect((await call('build', dossier, '--out', join(folder, 'file'))).status).toBe(3)
  })

  test('a dossier that is not there: 2', async () => {
    const { err, status } = await call('build', join(folder, 'nowhere'))
    expect(status).toBe(2)
    expect(err).toContain('input-unreadable')
  })

  test('wrong usage: 2', async () => {
    expect((await call('build', '--loacle', 'fr')).status).toBe(2)
    expect((await call('buidl')).status).toBe(2)
  })

  test('diagnostics are JSON where that is asked for', async () => {
    const copy = await faulty('json', 'submissions/lakeland.yaml', 'question: law', 'question: laws')
    const { err } = await call('check', copy, '--diagnostics', 'json')
    expect(JSON.parse(err)).toContainEqual(expect.objectContaining({ ruleId: 'reference-unknown', severity: 'error' }))
  })
})

describe('check', () => {
  test('ends as a build would and writes nothing', async () => {
    const before = await readdir(folder)
    expect((await call('check', dossier)).status).toBe(0)
    expect(await readdir(folder)).toEqual(before)
  })
})

describe('trace', () => {
  test('tells the entries behind a paragraph with file and line', async () => {
    const { out, status } = await call('trace', dossier, 'working-paper', '2.1')
    expect(status).toBe(0)
    expect(out).toMatch(/^2\.1\n {2}decision implementation {2}.*decisions\.yaml:3:5\n {2}element exchange {2}/)
  })

  test('gives JSON', async () => {
    const { out } = await call('trace', dossier, 'working-paper', '2.1', '--format', 'json')
    const { document, paragraphs } = JSON.parse(out)
    expect([document, paragraphs[0].label, paragraphs[0].type]).toEqual(['working-paper', '2.1', 'numberedParagraph'])
  })

  test('without a paragraph, tells where everything said or written stands, or why it does not', async () => {
    const { out, status } = await call('trace', dossier)
    expect(status).toBe(0)
    expect(out).toContain('  set aside: It will be reflected in the report')
    expect(out).toMatch(/amendment lakeland#p1 {2}.*\n {2}questionnaire table-1\.2, 2:2, .*\n {2}taken in round 1: /)
    expect(out).toMatch(/\n2 in all: 1 reached, 1 set aside\n$/)
  })

  test('answers where one proposal is, or all of one delegation, and what stands in one paper', async () => {
    const entry = await call('trace', dossier, '--entry', 'lakeland#p1')
    expect(entry.out).toContain('1 in all: 1 reached')
    const by = await call('trace', dossier, '--by', 'XBA', '--format', 'json')
    expect(JSON.parse(by.out).entries.map(({ id }: { id: string }) => id)).toContain('2027-02-22#i1')
    const paper = await call('trace', dossier, 'questionnaire', '--format', 'json')
    expect(JSON.parse(paper.out).entries.map(({ id }: { id: string }) => id)).toEqual(['lakeland#p1'])
  })

  test('tells what stands behind every paragraph where that is asked for', async () => {
    const { out } = await call('trace', dossier, 'working-paper', '--paragraphs')
    expect(out).toContain('\n2.1\n  decision implementation')
  })

  test('an entry or a delegation that is not there, or asked of a paragraph: 2', async () => {
    const entry = await call('trace', dossier, '--entry', 'lakeland#p9')
    expect([entry.status, entry.err.includes('did you mean `lakeland#p1`?')]).toEqual([2, true])
    expect((await call('trace', dossier, '--by', 'XBZ')).status).toBe(2)
    expect((await call('trace', dossier, 'working-paper', '1', '--by', 'XBA')).status).toBe(2)
    expect((await call('trace', dossier, '--paragraphs')).status).toBe(2)
  })

  test('what reaches no paper is an error, and the papers are written: 1', async () => {
    const lost = await faulty('lost', 'dispositions.yaml', /^setAside:[\s\S]*/m, '')
    const built = await call('build', lost, '--out', join(folder, 'lost-out'))
    expect([built.status, built.err.includes('submission-unaccounted')]).toEqual([1, true])
    expect(built.out.match(/\.pdf {2}\d+ pages/g)?.length).toBe(2)
    const one = await call('check', lost, '--document', 'working-paper')
    expect([one.status, one.err.includes('submission-unaccounted')]).toEqual([1, true])
  })

  test('a paper or a paragraph that is not there: 2', async () => {
    const paper = await call('trace', dossier, 'working-papre')
    expect([paper.status, paper.err.includes('did you mean `working-paper`?')]).toEqual([2, true])
    expect((await call('trace', dossier, 'working-paper', '99')).status).toBe(2)
  })
})

describe('render', () => {
  const paper = '---\ntitle: A paper\nsymbol: A/1\n---\n\n## Heading\n\n1. First.\n'

  test('sets a paper beside its source, or where it is told', async () => {
    await writeFile(join(folder, 'paper.md'), paper)
    const target = join(folder, 'paper.pdf')
    expect(await call('render', join(folder, 'paper.md'))).toEqual({ status: 0, out: `${target}  1 page\n`, err: '' })
    expect((await call('render', join(folder, 'paper.md'), '-o', join(folder, 'other.pdf'))).status).toBe(0)
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['paper.pdf', 'other.pdf']))
  })

  test('a fault in one of several papers costs only that one: 1', async () => {
    await writeFile(join(folder, 'good.md'), paper)
    await writeFile(join(folder, 'bad.md'), `${paper}\nSee[^x].\n`)
    const pdfs = join(folder, 'pdfs')
    const { err, status } = await call('render', join(folder, 'bad.md'), join(folder, 'good.md'), '--out', pdfs)
    expect(status).toBe(1)
    expect(err).toContain('bad.md:10:4')
    expect(await readdir(pdfs)).toEqual(['good.pdf'])
  })

  test('a paper that is not there costs only itself: 1, and 2 where it is the only one', async () => {
    await writeFile(join(folder, 'there.md'), paper)
    const pdfs = join(folder, 'some')
    const { err, status } = await call('render', join(folder, 'gone.md'), join(folder, 'there.md'), '--out', pdfs)
    expect([status, err.includes('gone.md:1:1  error  It does not exist')]).toEqual([1, true])
    expect(await readdir(pdfs)).toEqual(['there.pdf'])
    expect((await call('render', join(folder, 'gone.md'))).status).toBe(2)
  })

  test('a language or a house that is not there is told where it is named', async () => {
    await writeFile(join(folder, 'odd.md'), '---\ntitle: A paper\nlocale: tlh\nprofile: nowhere\n---\n\nText.\n')
    const { err, status } = await call('render', join(folder, 'odd.md'))
    expect(status).toBe(1)
    expect(err).toContain('odd.md:3:9  error  There is no language `tlh`  language-unknown')
    expect(err).toContain('odd.md:4:10  error  There is no house `nowhere`  house-unknown')
  })

  test('cites the documents of a sources.yaml beside it', async () => {
    const papers = join(folder, 'cited')
    await mkdir(papers)
    const sources = 'sources:\n  - id: report\n    title: Report of the meeting\n    symbol: A/2\n'
    await writeFile(join(papers, 'sources.yaml'), sources)
    const cited = '---\ntitle: A\nlocale: en\n---\n\nSee :cite[report]{para="3.a"}.\n'
    await writeFile(join(papers, 'cited.md'), cited)
    expect(await call('render', join(papers, 'cited.md'))).toMatchObject({ status: 0, err: '' })
    await writeFile(join(papers, 'cited.md'), cited.replace('[report]', '[reprot]'))
    expect((await call('render', join(papers, 'cited.md'))).err).toMatch(/cited\.md:6:5 .*Did you mean `report`/s)
    await writeFile(join(papers, 'sources.yaml'), `${sources}${sources.slice(9)}`)
    expect((await call('render', join(papers, 'cited.md'))).err).toMatch(/sources\.yaml:5:9 .*id-duplicate/)
  })

  test('a tag of the original language is put in words', async () => {
    await writeFile(join(folder, 'original.md'), '---\ntitle: A\nlocale: en\noriginalLanguage: fr\n---\n\nText.\n')
    expect((await call('render', join(folder, 'original.md'))).err).toBe('')
    await writeFile(join(folder, 'original.md'), '---\ntitle: A\nlocale: en\noriginalLanguage: xx\n---\n\nText.\n')
    const { err } = await call('render', join(folder, 'original.md'))
    expect(err).toMatch(/original\.md:4:19 {2}error .*message-missing/)
  })

  test('one file cannot hold two papers: 2', async () => {
    expect((await call('render', 'a.md', 'b.md', '-o', 'c.pdf')).status).toBe(2)
  })
})

describe('new', () => {
  test('writes over nothing', async () => {
    const { err, status } = await call('new', dossier)
    expect(status).toBe(2)
    expect(err).toContain('folder-taken')
  })

  test('leads editors to the schemas', async () => {
    const [first = ''] = (await readFile(join(dossier, 'meetings/2027-02-22.yaml'), 'utf8')).split('\n')
    const schema = first.replace(/^.*\$schema=/, '')
    expect(await readFile(join(dossier, 'meetings', schema), 'utf8')).toContain('"interventions"')
  })
})

describe('diff', () => {
  test('tells the words that changed, with the number of the paragraph, and ends with 0', async () => {
    const now = await faulty('changed', 'questionnaire.yaml', 'Which authority', 'Which new authority')
    const { out, status } = await call('diff', dossier, now)
    expect(status).toBe(0)
    expect(out).toMatch(/\n {2}1 {2}changed {2}question-authority\n {6}Which \{\+new\+\} authority/)
  })

  test('is silent on what is the same, as text and as JSON', async () => {
    expect((await call('diff', dossier, dossier)).out).toBe('no paragraph differs (en)\n')
    const { out } = await call('diff', dossier, dossier, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ locale: 'en', documents: [] })
  })

  test('says what is wrong with a side, and ends with 2', async () => {
    const { err, status } = await call('diff', join(folder, 'nothing'), dossier)
    expect(status).toBe(2)
    expect(err).toContain('side-unknown')
  })
})
