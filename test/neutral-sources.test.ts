import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './support/root.js'

interface Dossier {
  readonly id: string
  readonly cycle: string
  readonly body: Readonly<Record<'name' | 'short', string>>
  readonly treaty: Readonly<Record<'name' | 'short' | 'title', string>>
  readonly conference: Readonly<Record<'name' | 'short' | 'title', string>>
  readonly previousConference: Readonly<Record<'name' | 'short', string>>
  readonly partner?: Readonly<Record<'name' | 'short', string>>
  readonly secretariat: string
  readonly documents: readonly { readonly symbol: string }[]
}

/** Words that a name may be made of and that belong to no body. */
const common = new Set([
  'the treaty',
  'the convention',
  'the conference',
  'the working group',
  'the secretariat',
  'the committee',
])

const dossiers = readdirSync(join(root, 'fixtures')).filter((name) => name !== 'invalid' && !name.endsWith('.md'))

/** What stands in the sources for one body only: its names, codes and symbols. */
function needlesOf(name: string): readonly string[] {
  const yaml = (file: string) => parse(readFileSync(join(root, 'fixtures', name, file), 'utf8'))
  const dossier = yaml('dossier.yaml') as Dossier
  const { body, conference, cycle, documents, partner, previousConference, secretariat, treaty } = dossier
  const names = [body, treaty, conference, previousConference, partner ?? {}].flatMap((part) => [part])
  const long = names.flatMap((part) =>
    Object.entries(part).flatMap(([key, value]) => (key === 'officers' ? [] : [String(value)])),
  )
  const { delegations } = yaml('delegations.yaml') as {
    readonly delegations: readonly { readonly id: string; readonly name: string }[]
  }
  const invented = delegations.flatMap((delegation) => [delegation.id, delegation.name.replace(/^the /, '')])
  const symbols = documents.flatMap(({ symbol }) => [
    symbol,
    ...symbol.split(/[/.]/).filter((part) => /^[A-Z]{3,}\d*$/.test(part)),
  ])
  const all = [name, cycle, secretariat, ...long, ...invented, ...symbols].filter(
    (word) => !common.has(word.toLowerCase()),
  )
  return [...new Set(all.map((word) => word.replace(/^the /, '')))].filter(
    (word) => word.length > 2 && !houseWords.has(word),
  )
}

/** Parts of symbols and names that every house has. */
const houseWords = new Set([
  'CHAIR',
  'CONF',
  'Treaty',
  'Convention',
  'Conference',
  'Working Group',
  'Secretariat',
  'Committee',
  'Assembly',
  'Review Conference',
])

const needles = dossiers.flatMap(needlesOf)

function filesIn(folder: string, ending: RegExp): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name))
  const found = files.filter((file) => ending.test(file)).sort()
  return found.map((file) => file.slice(root.length + 1))
}

const templates = filesIn('templates', /^(?!.*\/(profiles|starter)\/).*\.hbs$/)
const packages = readdirSync(join(root, 'packages'))
const files = [
  ...packages.flatMap((name) => filesIn(`packages/${name}/src`, /\.ts$/)),
  ...filesIn('packages/model/schemas', /\.json$/),
  ...templates,
  ...filesIn('locales', /\.json$/),
]

describe('no source knows a body', () => {
  it('looks for the names, codes and symbols of every dossier', () => {
    expect(dossiers.length).toBeGreaterThanOrEqual(2)
    expect(needles).toEqual(expect.arrayContaining(['ATT', 'WGTU', 'CSP10', 'Arms Trade Treaty', 'XAA', 'Aldoria']))
    expect(files.length).toBeGreaterThan(100)
  })

  it('names none', () => {
    const leaks = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return needles.filter((needle) => wholeWord(needle).test(text)).map((needle) => `${file} names ${needle}`)
    })
    expect(leaks).toEqual([])
  })
})

function wholeWord(needle: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')
}

/** Comments and mustaches of a template, and the attributes of a block such as `{restart}`. */
const outsideWords = /\{\{!--[\s\S]*?--\}\}|\{\{\{?[\s\S]*?\}?\}\}|(?<=\s)\{[#.]?[a-z-]+\}$/gm

describe('a template has structure only', () => {
  it.each(filesIn('templates', /^(?!.*\/(profiles|starter)\/).*\.hbs$/))(
    '%s holds no sentence of any language',
    (file) => {
      const text = readFileSync(join(root, file), 'utf8').replace(outsideWords, '')
      expect(text.match(/^.*[\p{L}].*$/gmu) ?? []).toEqual([])
    },
  )
})
