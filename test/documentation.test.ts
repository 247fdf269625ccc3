import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { run } from '@rapporteur/cli'
import { describe, expect, it } from 'vitest'
import {
  changedParagraphs,
  localizePaper,
  localizeRecord,
  paragraphsOf,
  readFiles,
  replaced,
} from './support/compose-record.js'
import { house } from './support/house.js'
import { recorder } from './support/recorder.js'
import { root } from './support/root.js'
import { temporaryFolder } from './support/temporary-folder.js'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const filesIn = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
const folders = [
  '.',
  'fixtures',
  'locales',
  'templates',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
]
const pages = folders
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => (folder === '.' ? name : `${folder}/${name}`)))
  .filter((path) => path.endsWith('.md'))

/** The cells of the rows of the table whose head begins with `head`, without their code marks. */
function rowsBelow(head: string): readonly (readonly string[])[] {
  const [, table = ''] = readme.split(new RegExp(`^\\| ${head} .*\\n\\|[ -|]*\\n`, 'm'))
  const lines = table
    .slice(0, table.search(/^(?!\|)/m))
    .trimEnd()
    .split('\n')
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('every page of the documentation', () => {
  it('is found', () => {
    expect(pages).toEqual(
      expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'locales/README.md']),
    )
  })

  it.each(pages)('%s has no link to a file that is not there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)|src="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '')
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names no file that is not there', (page) => {
    const named = [...read(page).matchAll(/`((?:packages|templates|locales|fixtures|test)\/[^`\s<>*{}…]+)`/g)]
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe('the readme of a package', () => {
  const rule = /(?:ruleId: |(?<![a-z])fault\(\s*|EnvironmentFailure\(\s*)'([a-z]+(?:-[a-z]+)*)'/g

  it.each(['build', 'cli', 'localize', 'model', 'pdf', 'synthesis'])('%s lists every rule of its sources', (name) => {
    const text = read(`packages/${name}/README.md`)
    const section = text.slice(text.indexOf('\n## Diagnostics'))
    const files = filesIn(`packages/${name}/src`).filter((file) => file.endsWith('.ts'))
    const sources = files.map((file) => read(`packages/${name}/src/${file}`))
    const rules = new Set(sources.flatMap((source) => [...source.matchAll(rule)].map(([, id]) => id)))
    expect([...rules].filter((id) => !section.includes(`\`${id}\``))).toEqual([])
  })
})

describe('README.md', () => {
  it.each(rowsBelow('command'))('tells the options that %s has', async (usage, _does, options = '') => {
    const [, command = ''] = /^`([a-z]+)/.exec(usage ?? '') ?? []
    const { out, terminal } = recorder()
    expect(await run([command, '--help'], terminal)).toBe(0)
    const flags = (text: string) => [...new Set(text.match(/(?<![\w-])--[a-z]+/g))].filter((flag) => flag !== '--help')
    const has = flags(out().replace(/\nExamples?:[\s\S]*$/, '')).filter((flag) => flag !== '--output')
    expect(flags(options).sort()).toEqual(has.sort())
  })

  it('lists the commands that there are', async () => {
    const { out, terminal } = recorder()
    await run(['--help'], terminal)
    const commands = [...out().matchAll(/^ {2}([a-z]+) .*$/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help')
    expect(rowsBelow('command').map(([usage = '']) => /^`([a-z]+)/.exec(usage)?.[1])).toEqual(commands)
  })

  it('shows a paper written by hand that is set without a word', async () => {
    const { resources } = await house()
    const [, paper = ''] = /^```text\n([\s\S]*?)^```$/m.exec(readme) ?? []
    const { children, locale } = localizePaper(paper, resources)
    const types = children.map(({ type }) => type)
    expect(locale).toBe('en')
    expect(types.filter((type) => type === 'numberedParagraph')).toHaveLength(3)
    expect(types.at(-1)).toBe('closing')
  })

  /** The line of the record that the readme changes: where it is, what it says, and what it is to say. */
  function changedLine() {
    const [, number = '', path = ''] = /^Line (\d+) of `fixtures\/csp10-wgtu\/(.+?)`/m.exec(readme) ?? []
    const [from = '', to = ''] = [...readme.matchAll(/^```yaml\n(.*)\n```$/gm)].map(([, line]) => line ?? '')
    return { number, path, from, to }
  }

  it('shows what `diff` tells of that line', async () => {
    const { from, path, to } = changedLine()
    const old = join(root, 'fixtures/csp10-wgtu')
    const now = join(await temporaryFolder(), 'csp10-wgtu')
    await cp(old, now, { recursive: true })
    await writeFile(
      join(now, path),
      read(`fixtures/csp10-wgtu/${path}`).replace(from, () => to),
    )
    const { out, terminal } = recorder()
    expect(await run(['diff', old, now], terminal)).toBe(0)
    expect(readme).toContain(`\n\`\`\`\n${out().trimEnd()}\n\`\`\`\n`)
  }, 60_000)

  it('shows a line of the record, and what it changes in six languages', async () => {
    const { resources } = await house()
    const { from, number, path, to } = changedLine()
    expect(read(`fixtures/csp10-wgtu/${path}`).split('\n')[Number(number) - 1]?.trim()).toBe(from)
    const files = await readFiles(join(root, 'fixtures/csp10-wgtu'))
    const languages = rowsBelow('locale')
    expect(languages.map(([tag]) => tag)).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh'].map((tag) => `\`${tag}\``))
    for (const [tag = '', before = '', after = ''] of languages) {
      const locale = tag.replaceAll('`', '')
      const old = localizeRecord(files, resources, locale)
      const now = localizeRecord(replaced(files, path, from, to), resources, locale)
      expect(changedParagraphs(old, now), locale).toEqual(['co-chairs-report 16'])
      const eleventh = (papers: typeof now) =>
        papers.map((paper) => paragraphsOf(paper).get('co-chairs-report 16') ?? '').join('')
      expect(eleventh(old), locale).toContain(before)
      expect(eleventh(now), locale).toContain(after)
    }
  }, 180_000)
})
