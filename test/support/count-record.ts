import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

// Everything here is counted straight from the YAML, by nothing but a YAML reader: it shares no line with the program, so
// that a number of a paper that agrees with it is right twice.

/** Values of a record as they stand in its file. */
type Value = Record<string, unknown>

/** Numbers that a report tells, by what they count. */
export interface RecordCounts {
  /** `statements` and `speakers` of each meeting, in order of date. */
  readonly meetings: readonly { readonly statements: number; readonly speakers: number }[]
  readonly submissions: number
  readonly writers: number
  readonly comments: number
  readonly amendments: number
  /** Amendments by the disposition that stands, `pending` for those without. */
  readonly dispositions: Readonly<Record<string, number>>
  /** For each point, how many delegations made it, and of how many. */
  readonly points: ReadonlyMap<string, { readonly count: number; readonly denominator: number }>
  /** Questions of the list before any round, and what the rounds put in and took out. */
  readonly questions: number
  readonly added: number
  readonly deleted: number
  readonly merged: number
}

/** Counts what the YAML files of a dossier's folder hold. */
export function countRecord(folder: string): RecordCounts {
  const read = (name: string): Value => parse(readFileSync(join(folder, name), 'utf8'))
  const all = (name: string) =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => read(join(name, file)))
  const meetings = all('meetings')
  const submissions = all('submissions')
  const membersOf = membership(list(read('delegations.yaml').delegations))
  const decided = standing(list(read('dispositions.yaml').dispositions))
  const made = statements(meetings, submissions, membersOf)
  return {
    meetings: meetings.map((meeting) => ({
      statements: list(meeting.interventions).length,
      speakers: new Set(list(meeting.interventions).flatMap((entry) => membersOf(entry, meeting.date))).size,
    })),
    submissions: submissions.length,
    writers: new Set(submissions.flatMap((entry) => membersOf(entry, entry.received))).size,
    comments: submissions.flatMap((entry) => list(entry.comments)).length,
    amendments: submissions.flatMap((entry) => list(entry.amendments)).length,
    dispositions: tally(amendmentsOf(submissions).map(([id]) => `${decided.get(id)?.disposition ?? 'pending'}`)),
    points: pointCounts(
      read('points.yaml'),
      made,
      `${(read('dossier.yaml').attribution as Value).denominator}`,
      meetings,
    ),
    questions: list(read('questionnaire.yaml').groups).flatMap((group) => list(group.questions)).length,
    ...changes(amendmentsOf(submissions), decided),
  }
}

const list = (value: unknown): readonly Value[] => (Array.isArray(value) ? value : [])
const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

type MembersOf = (entry: Value, day: unknown) => readonly string[]

/** For whom a statement was made on a day: its maker and those it speaks for, a group standing for its members then. */
function membership(delegations: readonly Value[]): MembersOf {
  const groups = new Map(delegations.filter(({ type }) => type === 'group').map((group) => [`${group.id}`, group]))
  const expanded = (id: string, day: string): readonly string[] => {
    const group = groups.get(id)
    if (group === undefined) return [id]
    const dated = list(group.datedMembers).filter(
      ({ from, until }) => `${from ?? ''}` <= day && day <= `${until ?? '9999'}`,
    )
    return [...names(group.members), ...dated.map(({ delegation }) => `${delegation}`)]
  }
  return ({ from, onBehalfOf, speaker }, day) => {
    const makers = [...names([speaker ?? from]), ...names(onBehalfOf)]
    return [...new Set(makers.flatMap((id) => expanded(id, `${day}`)))]
  }
}

interface Made {
  readonly delegations: readonly string[]
  readonly about: readonly string[]
  readonly isReplaced: boolean
}

function statements(meetings: readonly Value[], submissions: readonly Value[], membersOf: MembersOf) {
  const replaced = new Set(
    meetings.flatMap(({ id, interventions }) =>
      list(interventions).map(({ replaces }) => qualified(`${id}`, replaces)),
    ),
  )
  const made = new Map<string, Made>()
  for (const { agenda, date, id, interventions } of meetings)
    for (const entry of list(interventions)) {
      const item = list(agenda).find((one) => one.id === entry.item)
      const own = `${id}#${entry.id}`
      made.set(own, { delegations: membersOf(entry, date), about: names(item?.topics), isReplaced: replaced.has(own) })
    }
  for (const submission of submissions)
    for (const comment of list(submission.comments))
      made.set(`${submission.id}#${comment.id}`, {
        delegations: membersOf(submission, submission.received),
        about: names([comment.topic]),
        isReplaced: false,
      })
  return made
}

function qualified(owner: string, id: unknown): string {
  return `${id}`.includes('#') ? `${id}` : `${owner}#${id}`
}

function pointCounts(
  { points }: Value,
  made: ReadonlyMap<string, Made>,
  denominator: string,
  meetings: readonly Value[],
): RecordCounts['points'] {
  const standing = [...made].filter(([, { isReplaced }]) => !isReplaced)
  const present = new Set([
    ...meetings.flatMap((meeting) => names(meeting.present)),
    ...standing.flatMap(([, { delegations }]) => delegations),
  ]).size
  const makers = (ids: readonly string[]) =>
    new Set(standing.filter(([id]) => ids.includes(id)).flatMap(([, { delegations }]) => delegations))
  const heard = (topic: unknown) => {
    const spoke = standing.filter(([, { about }]) => about.includes(`${topic}`)).flatMap(([, own]) => own.delegations)
    const quoted = list(points).filter((point) => point.topic === topic)
    return new Set([...spoke, ...quoted.flatMap(({ madeIn }) => [...makers(names(madeIn))])]).size
  }
  return new Map(
    list(points).map(({ id, madeIn, topic }) => {
      const of = denominator === 'delegations' ? present : heard(topic)
      return [`${id}`, { count: makers(names(madeIn)).size, denominator: of }]
    }),
  )
}

function amendmentsOf(submissions: readonly Value[]): readonly (readonly [string, Value])[] {
  return submissions.flatMap(({ amendments, id }) => list(amendments).map((own) => [`${id}#${own.id}`, own] as const))
}

/** The disposition of the last round of each amendment. */
function standing(dispositions: readonly Value[]): ReadonlyMap<string, Value> {
  const byRound = dispositions.toSorted((a, b) => Number(a.round) - Number(b.round))
  return new Map(byRound.map((decided) => [`${decided.amendment}`, decided]))
}

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((other) => other === word).length]))
}

function changes(amendments: readonly (readonly [string, Value])[], decided: ReadonlyMap<string, Value>) {
  const taken = amendments.filter(([id]) => `${decided.get(id)?.disposition}`.startsWith('taken'))
  const of = (operation: string) => taken.filter(([, amendment]) => amendment.operation === operation)
  // A deletion taken in part leaves a shorter question.
  const struck = of('delete').filter(([id]) => decided.get(id)?.disposition === 'taken')
  const deleted = new Set(struck.map(([, { question }]) => `${question}`))
  const merged = new Set(of('merge').flatMap(([, amendment]) => names(amendment.with)))
  // What one round puts in and a later one takes out is neither in the first list nor in the last.
  const listed = (ids: ReadonlySet<string>) => [...ids].filter((id) => !id.includes('#')).length
  const added = of('add').filter(([id]) => !deleted.has(id) && !merged.has(id))
  return { added: added.length, deleted: listed(deleted), merged: listed(merged) }
}
