import { traceLedger } from '@rapporteur/build'
import { loadDossier } from '@rapporteur/model'
import { synthesize } from '@rapporteur/synthesis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DossierSize, generateDossier, type TextFiles } from './generator/generate-dossier.js'
import { baseFiles, writeDossier } from './generator/write-dossier.js'
import { house } from './support/house.js'
import { temporaryFolder } from './support/temporary-folder.js'

const base = await baseFiles()

const sizes: fc.Arbitrary<DossierSize> = fc.record({
  seed: fc.nat(),
  interventions: fc.integer({ min: 1, max: 300 }),
  submissions: fc.integer({ min: 1, max: 60 }),
  amendments: fc.integer({ min: 0, max: 150 }),
  rounds: fc.integer({ min: 1, max: 4 }),
})

function load(files: TextFiles) {
  const records = [...files].filter(([path]) => path.endsWith('.yaml'))
  return loadDossier(new Map(records.map(([path, text]) => [path, new TextEncoder().encode(text)])), { root: '' })
}

describe('a generated dossier', () => {
  it('is the same for the same numbers', () => {
    const size = { seed: 3, interventions: 40, submissions: 9, amendments: 30, rounds: 3 }
    expect(generateDossier(base, size)).toEqual(generateDossier(base, size))
    expect(generateDossier(base, { ...size, seed: 4 })).not.toEqual(generateDossier(base, size))
  })

  it('is of the size that was asked for, has no fault, and every amendment stands in the table of proposals once', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const { diagnostics, dossier } = load(generateDossier(base, size))
        expect(diagnostics).toEqual([])
        if (dossier === undefined) throw new Error('no dossier')
        const amendments = dossier.submissions.flatMap((submission) => submission.amendments)
        expect(amendments.length).toBe(size.amendments)
        expect(dossier.meetings.flatMap(({ interventions }) => interventions).length).toBe(size.interventions)
        const { diagnostics: found, findings } = synthesize(dossier)
        expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
        const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort()
        expect(ids(findings.proposals)).toEqual(ids(amendments.map(({ source }) => source)))
      }),
      { numRuns: 40 },
    )
  })

  it('holds every operation and every disposition once it is large enough', () => {
    const { dossier } = load(
      generateDossier(base, { seed: 1, interventions: 10, submissions: 40, amendments: 300, rounds: 3 }),
    )
    const operations = dossier?.submissions.flatMap(({ amendments }) => amendments.map(({ operation }) => operation))
    const dispositions = dossier?.dispositions?.dispositions.map(({ disposition }) => disposition)
    expect([...new Set(operations)].sort()).toEqual(['add', 'delete', 'merge', 'move', 'replace', 'split'])
    expect([...new Set(dispositions)].sort()).toEqual(['bracketed', 'deferred', 'not-taken', 'taken', 'taken-in-part'])
  })

  it('leaves nothing unaccounted in its papers', async () => {
    const { resources } = await house()
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        const folder = await temporaryFolder()
        await writeDossier(folder, size)
        const { diagnostics, report } = await traceLedger(folder, resources)
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(report?.entries.filter(({ state }) => state === 'unaccounted')).toEqual([])
      }),
      { numRuns: 6 },
    )
  })
})
