import type { Dossier, NeutralDocument } from '@rapporteur/model'
import { checkLedger, ledgerOf, type PaperPlace } from '@rapporteur/synthesis'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { composeDossier, composeRecord, readFiles } from './support/compose-record.js'
import { house } from './support/house.js'
import { root } from './support/root.js'

type Resources = Awaited<ReturnType<typeof house>>['resources']

/** A record of which only some points, statements within them, dispositions and papers are left; the seed chooses. */
function thinned(dossier: Dossier, keep: (part: string) => boolean): Dossier {
  const points = (dossier.points?.points ?? [])
    .filter(({ id }) => keep(`point ${id}`))
    .map((point) => ({ ...point, madeIn: point.madeIn.filter((id) => keep(`${point.id} ${id}`)) }))
    .filter(({ madeIn }) => madeIn.length > 0)
  const ids = new Set(points.map(({ id }) => id))
  const standing = points.map((point) => (ids.has(point.opposes ?? '') ? point : { ...point, opposes: null }))
  const { dispositions } = dossier
  return {
    ...dossier,
    points: dossier.points && { ...dossier.points, points: standing },
    dispositions: dispositions && {
      ...dispositions,
      dispositions: dispositions.dispositions.filter(({ amendment }) => keep(`disposition ${amendment}`)),
      setAside: dispositions.setAside.filter(({ submission }) => keep(`setAside ${submission}`)),
    },
  }
}

function composed(dossier: Dossier, resources: Resources): readonly NeutralDocument[] {
  const { diagnostics, documents } = composeDossier(dossier, resources)
  expect(diagnostics).toEqual([])
  return documents
}

interface Found {
  /** Entries that a word of a paper tells, by `kind id`. */
  readonly told: ReadonlyMap<string, readonly PaperPlace[]>
  /** Sorts of files whose texts stand in a paper without an entry: what frames the work, such as its purpose, has none. */
  readonly without: readonly string[]
}

/** What the trees hold, read from them as bare data and not by the walk under test. */
function read(documents: readonly NeutralDocument[]): Found {
  const told = new Map<string, readonly PaperPlace[]>()
  const without: string[] = []
  const walk = (node: unknown, document: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { evidence, text, type } = node as { evidence?: Evidence[]; text?: { namespace: string }; type?: string }
    for (const { id, kind, tallied } of evidence ?? [])
      if (!tallied) told.set(`${kind} ${id}`, [{ document, label: '1' }])
    if (type === 'boundText' && evidence?.length === 0 && text !== undefined) without.push(text.namespace)
    for (const child of Object.values(node)) walk(child, document)
  }
  for (const { annexes, children, id } of documents) walk([children, annexes], id)
  return { told, without }
}

type Evidence = { readonly id: string; readonly kind: string; readonly tallied?: true }

it('nothing said or written is lost without a diagnostic, whatever is left of a record', async () => {
  const { resources } = await house()
  const { dossier } = composeRecord(await readFiles(`${root}/fixtures/csp10-wgtu`), resources)
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 0, max: 100 }), (seed, share) => {
      const record = thinned(dossier, (part) => hash(`${seed} ${part}`) % 100 < share)
      const { told } = read(composed(record, resources))
      const lost = checkLedger(ledgerOf(record, told)).map(({ place }) => `${place?.file}:${place?.start.line}`)
      const setAside = new Set(record.dispositions?.setAside.map(({ submission }) => submission))
      // A statement that a later one replaces is accounted for by that.
      for (const { replaces } of record.meetings.flatMap(({ interventions }) => interventions))
        if (replaces !== null) setAside.add(replaces)
      const expected = [
        ...record.meetings.flatMap(({ interventions }) => interventions),
        ...record.submissions
          .filter(({ id }) => !setAside.has(id))
          .flatMap(({ amendments, comments }) => [...comments, ...amendments]),
      ].filter(({ source }) => !told.has(`${source.kind} ${source.id}`) && !setAside.has(source.id))
      expect(lost.sort()).toEqual(expected.map(({ source: { place } }) => `${place.file}:${place.start.line}`).sort())
      // With no point left, every statement is lost, and every amendment still stands in the table of proposals.
      if (share === 0) expect(expected.length).toBeGreaterThan(30)
      expect(expected.filter(({ source }) => source.kind === 'amendment')).toEqual([])
    }),
    {
      numRuns: 8,
      examples: [
        [1, 0],
        [1, 100],
      ],
    },
  )
}, 120_000)

it('no words of a delegation or of a decision on them stand in a paper without the entry that they come from', async () => {
  const { resources } = await house()
  const { documents } = composeRecord(await readFiles(`${root}/fixtures/csp10-wgtu`), resources)
  const owned = ['meetings', 'submissions', 'points', 'dispositions', 'decisions', 'recommendations']
  expect(read(documents).without.filter((namespace) => owned.includes(namespace))).toEqual([])
})

function hash(text: string): number {
  let value = 7
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return (value * 7919) % 1_000_003
}
