import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './support/root.js'

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const names = readdirSync(join(root, 'packages'))
const manifests = names.map((name) => JSON.parse(read(`packages/${name}/package.json`)) as Manifest)

/** Every source of the packages, by its path in the project. */
const sources = new Map(
  names.flatMap((name) => {
    const entries = readdirSync(join(root, 'packages', name, 'src'), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    const paths = files.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    return paths.map((path) => [path, read(path)] as const)
  }),
)

/** The sources that hold `pattern`. */
const holding = (pattern: RegExp) => [...sources].flatMap(([path, source]) => (pattern.test(source) ? [path] : []))

describe('what ARCHITECTURE.md says is never there', () => {
  it('a writer of files but `publishFile`', () => {
    const writing =
      /\b(?:writeFile|appendFile|createWriteStream|copyFile|cp|mkdir|mkdtemp|rename|rm|symlink|truncate|unlink)(?:Sync)?\(/
    expect(holding(writing)).toEqual(['packages/build/src/publish.ts'])
  })

  it('the tag of a language, but for the source language of messages and the default of a command', () => {
    expect(holding(/['"](?:ar|en|es|fr|ru|zh)['"]/)).toEqual([
      'packages/build/src/resources.ts',
      'packages/cli/src/commands/render.ts',
    ])
  })

  it('logic in an `index.ts` of a package', () => {
    const reExport = /^export (?:type )?(?:\*|\{[^}]*\}) from '[^']+'$/gm
    for (const name of names)
      expect(sources.get(`packages/${name}/src/index.ts`)?.replace(reExport, '').trim(), name).toBe('')
  })

  it('a second entry into a package, but for the schemas that editors read', () => {
    const entries = manifests.flatMap(({ exports = {}, name }) => Object.keys(exports).map((key) => `${name} ${key}`))
    expect(entries.filter((entry) => !entry.endsWith(' .'))).toEqual(['@rapporteur/model ./schemas/*'])
  })

  it('a library of two packages', () => {
    const listed = manifests.flatMap(({ dependencies = {} }) => Object.keys(dependencies))
    const libraries = listed.filter((name) => !/^@(?:rapporteur|types)\//.test(name))
    expect(libraries.filter((name, index) => libraries.indexOf(name) !== index)).toEqual([])
  })

  it('a version that floats, or a script that runs when a library is installed', () => {
    const all = [JSON.parse(read('package.json')) as Manifest, ...manifests]
    const versions = all.flatMap(({ dependencies, devDependencies }) =>
      Object.entries({ ...dependencies, ...devDependencies }),
    )
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  })
})
