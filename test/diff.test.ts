import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDossier, diffBuilds, printDiff } from '@rapporteur/build'
import { diffReportSchema } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { house } from './support/house.js'
import { root } from './support/root.js'
import { temporaryFolder } from './support/temporary-folder.js'

const fixture = join(root, 'fixtures/mountain-springs')

/** A copy of a dossier in which one text was changed and one point taken out. */
async function changed(): Promise<string> {
  const folder = join(await temporaryFolder(), 'mountain-springs')
  cpSync(fixture, folder, { recursive: true })
  const file = join(folder, 'work-plan.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/^purpose: (.*)$/m, (_, purpose: string) => `purpose: ${purpose} and to report on them`),
  )
  return folder
}

describe('diff', () => {
  it('finds nothing between a dossier and itself, in any language', async () => {
    const { resources } = await house()
    for (const locale of ['ar', 'en', 'zh']) {
      const { report, diagnostics } = await diffBuilds(fixture, fixture, resources, { locale })
      expect(diagnostics).toEqual([])
      expect(report?.documents).toEqual([])
    }
  })

  it('tells what one changed text changed, and nothing else, as its schema says', async () => {
    const { resources } = await house()
    const { report } = await diffBuilds(fixture, await changed(), resources)
    expect(diffReportSchema.parse(report)).toEqual(report)
    const changes = report?.documents.flatMap(({ changes }) => changes) ?? []
    expect(changes.map(({ change }) => change)).toEqual(changes.map(() => 'changed'))
    expect(changes.length).toBeGreaterThan(0)
    for (const { words } of changes) {
      expect(
        words
          .filter(({ type }) => type === 'inserted')
          .map(({ text }) => text)
          .join(''),
      ).toContain('report on them')
    }
  })

  it('compares a build with a dossier, and prints the new paper with the changes marked', {
    timeout: 120_000,
  }, async () => {
    const { fonts, resources } = await house()
    const out = await temporaryFolder()
    await buildDossier(fixture, resources, fonts, {
      out,
      locales: ['en'],
      documents: ['co-chairs-report'],
      final: false,
    })
    const built = join(out, 'mountain-springs')
    expect((await diffBuilds(built, fixture, resources, { document: 'co-chairs-report' })).report?.documents).toEqual(
      [],
    )
    const result = await diffBuilds(built, await changed(), resources, { document: 'co-chairs-report' })
    const printed = await printDiff(result, 'co-chairs-report', resources, fonts)
    expect(printed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(printed.bytes).toBeDefined()
  })

  it('reads a revision of git, and says so where there is none', async () => {
    const { resources } = await house()
    const folder = await changed()
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
    git('init', '-q')
    git('add', '.')
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x')
    const before = process.cwd()
    process.chdir(folder)
    try {
      const same = await diffBuilds('HEAD:./', folder, resources)
      expect(same.diagnostics).toEqual([])
      expect(same.report?.documents).toEqual([])
      const missing = await diffBuilds('no-such:./', folder, resources)
      expect(missing.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['revision-unknown'])
    } finally {
      process.chdir(before)
    }
  })

  it('says of a folder that is neither papers nor a dossier what would be right', async () => {
    const { resources } = await house()
    const { diagnostics } = await diffBuilds(await temporaryFolder(), fixture, resources)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['side-unknown'])
  })
})
