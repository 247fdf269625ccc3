import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { open, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildDossier, installedFonts, installedResources, loadResources } from '@rapporteur/build'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshClone, git } from './support/fresh-clone.js'
import { root } from './support/root.js'
import { makeFolder } from './support/temporary-folder.js'

/** How many papers each dossier of the fixtures makes. */
const papers: Readonly<Record<string, number>> = { 'csp10-wgtu': 24, 'mountain-springs': 18 }

const dossiers = readdirSync(join(root, 'fixtures')).filter((name) => name !== 'invalid' && !name.endsWith('.md'))

let folder: string
let clone: string

/** Runs a program to its end; both its streams go into one file, so that the order of its lines is that on a screen. */
async function run(program: string, args: readonly string[], cwd: string) {
  const log = join(folder, 'log.txt')
  const handle = await open(log, 'w')
  const child = spawn(program, args, {
    cwd,
    env: environment(),
    shell: process.platform === 'win32',
    stdio: ['ignore', handle.fd, handle.fd],
  })
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  await handle.close()
  return { status, output: await readFile(log, 'utf8') }
}

/** The environment of somebody who types the command: nothing of the test runner or of the `npm` that started it. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|TEST$|NODE_|TURBO_|FORCE_COLOR$)/i.test(name),
  )
  const offline = { npm_config_offline: 'true', npm_config_update_notifier: 'false', TURBO_TELEMETRY_DISABLED: '1' }
  return { ...Object.fromEntries(kept), ...offline, TURBO_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' }
}

function linesOf(output: string): readonly string[] {
  return output.trimEnd().split('\n')
}

beforeAll(async () => {
  folder = await makeFolder()
  clone = join(folder, 'clone')
  await freshClone(clone)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a fresh clone', () => {
  it('holds nothing that was built, and leads to packages of its own', async () => {
    expect(await readdir(clone)).not.toContain('out')
    for (const name of await readdir(join(clone, 'packages'))) {
      expect(await readdir(join(clone, 'packages', name)), name).not.toContain('dist')
      expect(await realpath(join(clone, 'node_modules/@rapporteur', name))).toBe(join(clone, 'packages', name))
    }
  })

  it('makes every paper of every dossier by `npm start`, and ends by telling which', async () => {
    const { output, status } = await run('npm', ['start'], clone)
    expect(status, linesOf(output).slice(-30).join('\n')).toBe(0)
    const summary = dossiers.map((name) => `fixtures/${name}: ${papers[name]} papers written`)
    const total = Object.values(papers).reduce((sum, count) => sum + count, 0)
    const last = linesOf(output).slice(-(total + summary.length))
    expect([...last.slice(total)].sort()).toEqual([...summary].sort())
    const listed = last.slice(0, total).map((line) => /^(\S+\.pdf) {2}\d+ pages?$/.exec(line)?.[1] ?? line)
    expect([...listed].sort()).toEqual((await papersIn(clone)).sort())
  }, 600_000)

  it('makes by its one file the bytes that the sources make', async () => {
    const dossier = join(root, 'fixtures/mountain-springs')
    const resources = await loadResources(installedResources())
    const out = join(folder, 'by-sources')
    const { published } = await buildDossier(dossier, resources, installedFonts(), {
      out,
      documents: ['working-paper'],
      final: false,
    })
    expect(published.length).toBeGreaterThan(6)
    for (const { path } of published)
      expect(await readFile(join(clone, 'out/mountain-springs', path)), path).toEqual(
        await readFile(join(out, 'mountain-springs', path)),
      )
  }, 120_000)

  it('has a launcher that may be run', async () => {
    expect(await git('ls-files', '--stage', 'packages/cli/bin/rapporteur.js')).toMatch(/^100755 /)
  })

  // From another folder: the program finds its templates, locales and fonts by where it is installed.
  describe.each([
    ['node', 'packages/cli/bin/rapporteur.js'],
    ['the link of npm', 'node_modules/.bin/rapporteur'],
  ])('run by %s', (by, launcher) => {
    const rapporteur = (...args: readonly string[]) => {
      const file = join(clone, launcher)
      return by === 'node' ? run(process.execPath, [file, ...args], folder) : run(file, args, folder)
    }

    it('tells its version', async () => {
      const { version } = JSON.parse(readFileSync(join(clone, 'packages/cli/package.json'), 'utf8'))
      expect(await rapporteur('--version')).toEqual({ status: 0, output: `${version}\n` })
    })

    it('finds no fault in a dossier', async () => {
      const dossier = join(clone, 'fixtures/mountain-springs')
      expect(await rapporteur('check', dossier, '--locale', 'en')).toEqual({ status: 0, output: '' })
    })

    it('sets a paper written by hand', async () => {
      await writeFile(join(folder, 'paper.md'), '---\ntitle: A paper\n---\n\n## Heading\n\n1. First.\n\n***\n')
      expect(await rapporteur('render', 'paper.md')).toEqual({ status: 0, output: 'paper.pdf  1 page\n' })
      expect((await readFile(join(folder, 'paper.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    })
  })
})

async function papersIn(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, 'out'), { recursive: true })
  return files.filter((file) => file.endsWith('.pdf')).map((file) => join('out', file))
}

it('`npm start` forgets no dossier of the fixtures', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = [...scripts.start.matchAll(/\bfixtures\/(\S+)/g)].map(([, name]) => name)
  expect(named.sort()).toEqual([...dossiers].sort())
  expect(Object.keys(papers).sort()).toEqual([...dossiers].sort())
})
