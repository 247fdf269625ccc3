import { rm } from 'node:fs/promises'
import { traceDossier } from '@rapporteur/build'
import { afterAll, describe, expect, it } from 'vitest'
import { writeDossier } from './generator/write-dossier.js'
import { composeRecord, readFiles } from './support/compose-record.js'
import { countRecord } from './support/count-record.js'
import { house } from './support/house.js'
import { root } from './support/root.js'
import { makeFolder } from './support/temporary-folder.js'

/** The counts that a tree gives to the messages of a namespace, by key, in reading order. */
function countsIn(tree: unknown, wanted: string): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { arguments: given, key, namespace } = node as Record<string, unknown>
    const count = (given as { count?: { value?: number } } | undefined)?.count?.value
    if (namespace === wanted && count !== undefined) counts.set(`${key}`, [...(counts.get(`${key}`) ?? []), count])
    Object.values(node).forEach(walk)
  }
  walk(tree)
  return counts
}

const generated = await makeFolder()
await writeDossier(generated, { seed: 7, interventions: 150, submissions: 30, amendments: 70, rounds: 3 })
afterAll(() => rm(generated, { recursive: true, force: true }))

const folders = [
  ['csp10-wgtu', `${root}/fixtures/csp10-wgtu`],
  ['mountain-springs', `${root}/fixtures/mountain-springs`],
  ['a generated dossier', generated],
] as const

describe.each(folders)('every count in the report of %s', (_, folder) => {
  const record = countRecord(folder)

  it('of meetings, submissions and proposals is that of the YAML', async () => {
    const { resources } = await house()
    const { documents } = composeRecord(await readFiles(folder), resources)
    const report = documents.find(({ kind }) => kind === 'co-chairs-report')
    const told = countsIn(report, 'report')
    const one = (key: string) => told.get(key)?.[0]
    expect(told.get('statements')).toEqual(record.meetings.map(({ statements }) => statements))
    expect(told.get('speakers')).toEqual(record.meetings.map(({ speakers }) => speakers))
    expect(one('written-submissions')).toBe(record.submissions)
    expect(one('written-delegations')).toBe(record.writers)
    expect(one('written-comments')).toBe(record.comments)
    expect(one('written-amendments')).toBe(record.amendments)
    const tallies = Object.keys(record.dispositions).map((word) => [word, one(`tally.${word}`)])
    expect(Object.fromEntries(tallies)).toEqual(record.dispositions)
    expect(Object.values(record.dispositions).reduce((sum, count) => sum + count, 0)).toBe(record.amendments)
  })

  it('of what the list of questions gained and lost is that of the YAML', async () => {
    const { resources } = await house()
    const { documents } = composeRecord(await readFiles(folder), resources)
    const told = countsIn(
      documents.find(({ kind }) => kind === 'co-chairs-report'),
      'report',
    )
    const one = (key: string) => told.get(key)?.[0] ?? 0
    expect(one('changes-added')).toBe(record.added)
    expect(one('changes-deleted')).toBe(record.deleted)
    expect(one('changes-merged')).toBe(record.merged)
    const fates = ['kept', 'replaced', 'moved', 'merged', 'split', 'deleted'].map((fate) => one(`changes-${fate}`))
    expect(fates.reduce((sum, count) => sum + count, 0)).toBe(record.questions)
  })

  it('behind the word for each view is that of the YAML', async () => {
    const { resources } = await house()
    const { report } = await traceDossier(folder, resources, 'co-chairs-report')
    const views = report?.paragraphs.flatMap((paragraph) => paragraph.views) ?? []
    expect(views.length).toBeGreaterThan(10)
    for (const { count, denominator, point } of views)
      expect({ point, count, denominator }).toEqual({ point, ...record.points.get(point) })
    const printed = new Set(views.map(({ point }) => point))
    const made = [...record.points].filter(([, { count }]) => count > 0).map(([point]) => point)
    expect([...printed].sort()).toEqual(made.sort())
  })
})
