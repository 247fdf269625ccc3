import fc from 'fast-check'
import { expect, test } from 'vitest'
import { topicViews, type View } from '../src/index.js'
import { dossierOf, meeting, points } from './dossier.js'

const states = ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAF']
const members: Readonly<Record<string, readonly string[]>> = { group: ['XAA', 'XAB', 'XAC'] }

interface Said {
  readonly speaker: string
  readonly onBehalfOf: readonly string[]
  readonly flag: string | undefined
}

interface Made {
  readonly mood: 'statement' | 'proposal' | 'question'
  readonly stance: string
  readonly in: readonly number[]
  readonly opposes: number | undefined
}

const said = fc.record({
  speaker: fc.constantFrom(...states, 'group'),
  onBehalfOf: fc.subarray(states, { maxLength: 3 }),
  flag: fc.constantFrom(undefined, 'named', 'group', 'unattributed', 'closed'),
})

const made = fc.record({
  mood: fc.constantFrom('statement', 'statement', 'proposal', 'question'),
  stance: fc.constantFrom('support', 'oppose', 'neutral'),
  in: fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }),
  opposes: fc.option(fc.nat(9), { nil: undefined }),
})

const record = fc.record({
  policy: fc.constantFrom('graded', 'named', 'mixed'),
  order: fc.constantFrom('support', 'agenda'),
  denominator: fc.constantFrom('speakers', 'delegations'),
  statements: fc.array(said, { minLength: 8, maxLength: 8 }),
  points: fc.array(made, { minLength: 1, maxLength: 10 }),
})

type Given = typeof record extends fc.Arbitrary<infer T> ? T : never

function viewsOf({ denominator, order, points: lines, policy, statements }: Given): readonly View[] {
  const dossier = dossierOf({
    'meetings/2024-02-22.yaml': meeting(statements.map(interventionLine)),
    'points.yaml': points(lines.map((point, index) => pointLine(point, index, lines.length))),
  })
  const attribution = {
    ...dossier.dossier.attribution,
    policy,
    order,
    denominator,
  } as typeof dossier.dossier.attribution
  return topicViews({ ...dossier, dossier: { ...dossier.dossier, attribution } }).flatMap(({ views }) => views)
}

function interventionLine({ flag, onBehalfOf, speaker }: Said, index: number): string {
  const attribution = flag === undefined ? '' : `, attribution: ${flag}`
  return `id: i${index}, speaker: ${speaker}, onBehalfOf: [${onBehalfOf.join(', ')}]${attribution}`
}

function pointLine({ in: places, mood, opposes, stance }: Made, index: number, count: number): string {
  const target = opposes === undefined || opposes >= count || opposes === index ? '' : `, opposes: p${opposes}`
  const madeIn = [...new Set(places)].map((place) => `'2024-02-22#i${place}'`).join(', ')
  return `id: p${index}, mood: ${mood}, stance: ${stance}, clause: c${index}, madeIn: [${madeIn}]${target}`
}

const sentences = (views: readonly View[]) => views.flatMap((view) => [view, ...view.opposing])
const check = (holds: (given: Given, views: readonly View[]) => void) =>
  fc.assert(
    fc.property(record, (given) => holds(given, viewsOf(given))),
    { numRuns: 60 },
  )

const speakersOf = ({ onBehalfOf, speaker }: Said) => [speaker, ...onBehalfOf].flatMap((id) => members[id] ?? [id])
const behind = (given: Given, { id }: View) =>
  (given.points[Number(id.slice(1))]?.in ?? []).flatMap((place) => given.statements[place] ?? [])

test('counts what a recount of the statements counts, every point once', () => {
  check((given, views) => {
    const told = sentences(views)
    expect(told.map(({ id }) => id).sort()).toEqual(given.points.map((_, index) => `p${index}`).sort())
    for (const view of told) expect(view.count).toBe(new Set(behind(given, view).flatMap(speakersOf)).size)
  })
})

test('names nobody whom policy or flag forbids to name, and never a member for a group', () => {
  check((given, views) => {
    for (const view of sentences(views)) {
      const open = behind(given, view).filter(
        ({ flag }) => flag === 'named' || (flag === undefined && given.policy === 'named'),
      )
      const mayBeNamed =
        given.policy === 'graded' ? [] : open.flatMap(({ onBehalfOf, speaker }) => [speaker, ...onBehalfOf])
      expect(view.subject.named.filter((id) => !mayBeNamed.includes(id))).toEqual([])
      const groups = behind(given, view).filter(({ flag }) => flag !== 'closed' && flag !== 'unattributed')
      expect(view.subject.groups.filter((id) => !groups.some(({ speaker }) => speaker === id))).toEqual([])
      if (given.policy === 'graded') expect(view.subject.groups).toEqual([])
    }
  })
})

test('accounts for each delegation once: named, in a group that is named, or graded', () => {
  check((_, views) => {
    for (const { count, subject } of sentences(views)) {
      const covered = subject.groups.flatMap((id) => members[id] ?? [])
      const named = new Set([...subject.named, ...covered])
      expect(named.size).toBe(subject.named.length + covered.length)
      if (subject.kind !== 'graded') expect(named.size === count).toBe(subject.others === null)
    }
  })
})

test('sets the most supported first, else keeps the order of the record, and answers with what they answer', () => {
  check((given, views) => {
    const place = ({ id }: View) => Number(id.slice(1))
    for (const [index, view] of views.entries()) {
      const before = views[index - 1]
      if (before === undefined) continue
      const isTie = given.order === 'agenda' || before.count === view.count
      expect(isTie ? place(before) < place(view) : before.count > view.count).toBe(true)
    }
    for (const view of views) {
      const thread = [view, ...view.opposing].map(place)
      for (const answer of view.opposing) expect(thread).toContain(given.points[place(answer)]?.opposes)
    }
  })
})

test('neighbours of one mood have different frames', () => {
  check((_, views) => {
    for (const mood of ['statement', 'proposal', 'question'] as const) {
      const variants = sentences(views).filter((view) => view.mood === mood)
      for (const [index, { variant }] of variants.entries()) expect(variant).not.toBe(variants[index - 1]?.variant)
    }
  })
})
