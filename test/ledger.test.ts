import { traceDossier, traceLedger } from '@rapporteur/build'
import {
  type Dossier,
  isContainer,
  ledgerReportSchema,
  type NeutralDocument,
  traceReportSchema,
} from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { composeDossier, composeRecord, readFiles } from './support/compose-record.js'
import { house } from './support/house.js'
import { root } from './support/root.js'

const folders = ['csp10-wgtu', 'mountain-springs'].map((name) => `${root}/fixtures/${name}`)

/** A record without one statement; a point that nobody else made stays in it and reaches no paper. */
function without(dossier: Dossier, id: string): Dossier {
  const kept = <T extends { readonly source: { readonly id: string } }>(entries: readonly T[]) =>
    entries.filter(({ source }) => source.id !== id)
  const points = (dossier.points?.points ?? []).map((point) => ({
    ...point,
    madeIn: point.madeIn.filter((made) => made !== id),
  }))
  return {
    ...dossier,
    points: dossier.points === null ? null : { ...dossier.points, points },
    meetings: dossier.meetings.map((meeting) => ({ ...meeting, interventions: kept(meeting.interventions) })),
    submissions: dossier.submissions.map((submission) => ({ ...submission, comments: kept(submission.comments) })),
  } as Dossier
}

type Resources = Awaited<ReturnType<typeof house>>['resources']

function composed(dossier: Dossier, resources: Resources): readonly NeutralDocument[] {
  return composeDossier(dossier, resources).documents
}

/** The leaves of papers, each as one string without its number and where it stands, with whether it rests on an entry. */
function leavesOf(documents: readonly NeutralDocument[], id: string) {
  const leaves: { readonly text: string; readonly rests: boolean }[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { children, evidence, type } = node as { children?: unknown; evidence?: { id: string }[]; type?: string }
    if ((type === 'paragraph' || type === 'tableCell') && evidence !== undefined)
      leaves.push({ text: JSON.stringify({ children, evidence }, bare), rests: evidence.some((own) => own.id === id) })
    else Object.values(node).forEach(walk)
  }
  for (const { annexes, children } of documents) walk([children, annexes])
  return leaves
}

// Numbers move where a paragraph goes; a reference tells the number that its target has. A sentence on a view says the same
// in another frame, “suggested” for “proposed”, where it comes to stand beside one of its own frame.
const bare = (key: string, value: unknown) => {
  if (key === 'key' && typeof value === 'string') return value.replace(/^(statement|proposal|question)\.\d+\./, '$1.')
  return ['path', 'place', 'target', 'to', 'ranges'].includes(key) ? undefined : value
}

describe.each(folders)('the evidence of %s', (folder) => {
  it('says exactly which paragraphs change when one statement is taken away, for every statement', async () => {
    const { resources } = await house()
    const { dossier } = composeRecord(await readFiles(folder), resources)
    const before = composed(dossier, resources)
    const statements = [
      ...dossier.meetings.flatMap(({ interventions }) => interventions),
      ...dossier.submissions.flatMap(({ comments }) => comments),
    ]
    expect(statements.length).toBeGreaterThan(10)
    for (const { source } of statements) {
      const now = new Set(leavesOf(composed(without(dossier, source.id), resources), source.id).map(({ text }) => text))
      const wrong = leavesOf(before, source.id).filter(({ rests, text }) => rests === now.has(text))
      expect([source.id, wrong.map(({ text }) => text)]).toEqual([source.id, []])
    }
  }, 300_000)

  it('leaves nothing unaccounted, and prints what its schema says', async () => {
    const { resources } = await house()
    const { report } = await traceLedger(folder, resources)
    if (report === undefined) throw new Error('no ledger')
    expect(report.entries.filter(({ state }) => state === 'unaccounted')).toEqual([])
    expect(ledgerReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('names every paragraph that an amendment stands in with the disposition of the record', async () => {
    const { resources } = await house()
    const { dossier } = composeRecord(await readFiles(folder), resources)
    const { report } = await traceLedger(folder, resources)
    const amendments = report?.entries.filter(({ kind }) => kind === 'amendment') ?? []
    const own = dossier.submissions.flatMap((submission) => submission.amendments)
    expect(amendments.map(({ id }) => id)).toEqual(own.map(({ source }) => source.id))
    for (const { disposition, id, places } of amendments) {
      const given = dossier.dispositions?.dispositions.filter((decided) => decided.amendment === id).at(-1)
      expect([id, disposition?.disposition]).toEqual([id, given?.disposition])
      expect(places.some(({ document }) => document.includes('questionnaire') || document === 'list')).toBe(true)
    }
  })

  it('has no word of a closed statement in any trace, and tells each count by its rule', async () => {
    const { resources } = await house()
    const { dossier } = composeRecord(await readFiles(folder), resources)
    const closed = [
      ...dossier.meetings.flatMap(({ interventions }) => interventions),
      ...dossier.submissions.flatMap(({ attribution, comments, amendments }) =>
        [...comments, ...amendments].map((entry) => ({ ...entry, attribution })),
      ),
    ].filter(({ attribution }) => attribution === 'closed')
    const ledger = JSON.stringify((await traceLedger(folder, resources)).report)
    for (const { id } of dossier.dossier.documents) {
      const { report } = await traceDossier(folder, resources, id)
      expect(traceReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
      const text = `${JSON.stringify(report)}${ledger}`
      for (const { text: said } of closed) for (const { value } of said) expect(text).not.toContain(value.slice(0, 30))
      for (const { views } of report?.paragraphs ?? [])
        for (const { count, rule, statements } of views) {
          expect(count).toBeGreaterThanOrEqual(rule.from ?? 0)
          expect(statements.length).toBeGreaterThan(0)
          expect(rule.place.file).toContain('dossier.yaml')
        }
    }
  })

  it('stands behind every tally', async () => {
    const { resources } = await house()
    const { documents } = composeRecord(await readFiles(folder), resources)
    const bareTallies: string[] = []
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      const { evidence, key, namespace, type } = node as Record<string, unknown>
      const isTally = namespace === 'report' && /^(?:tally|written-|changes-|statements|speakers)/.test(String(key))
      if (type === 'message' && isTally && (evidence as { kind: string }[]).every(({ kind }) => isContainer(kind)))
        bareTallies.push(String(key))
      Object.values(node).forEach(walk)
    }
    walk(documents)
    expect(bareTallies).toEqual([])
  })
})
