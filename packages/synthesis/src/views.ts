import type { Dossier, Evidence, RecordText, ViewPoint } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'
import { type Grade, gradeOf } from './grade.js'
import { grouped } from './grouped.js'
import { makersOf, type Naming, namingOf } from './makers.js'
import { membersOn } from './memberships.js'
import { type Statement, type Statements, statementsOf } from './statements.js'
import { type Subject, subjectOf } from './subject.js'
import { supported, threadsOf } from './threads.js'
import { type Thread, type Wording, wordingOf } from './wording.js'

/** A point with who made it: `count` delegations of `denominator`, told as `subject` and in the words of `Wording`. */
export interface View extends Wording {
  readonly id: string
  readonly mood: ViewPoint['mood']
  readonly stance: ViewPoint['stance']
  readonly clause: RecordText
  readonly grade: Grade
  readonly count: number
  readonly denominator: number
  readonly subject: Subject
  /** Points that stand against this one, set beside it in the same paragraph. */
  readonly opposing: readonly View[]
  readonly evidence: readonly Evidence[]
}

/** The views on one topic or question, in the order in which a summary gives them. */
export interface TopicViews {
  readonly id: string
  readonly title: RecordText
  readonly about: RecordText
  readonly views: readonly View[]
  readonly evidence: readonly Evidence[]
}

/** The views on each topic that has any, in the order of the topics. */
export function topicViews(dossier: Dossier, statements = statementsOf(dossier)): readonly TopicViews[] {
  if (dossier.points === null) return []
  const counting = countingOf(dossier, statements)
  const { points, topics } = dossier.points
  return topics
    .map((topic) => {
      const views = viewsOn(topic.id, points, counting)
      return { id: topic.id, title: topic.title, about: topic.about, views, evidence: evidenceOf([topic]) }
    })
    .filter(({ views }) => views.length > 0)
}

/** The views on each of these questions that has any, by the question's id. */
export function questionViews(
  dossier: Dossier,
  questions: readonly string[],
  statements = statementsOf(dossier),
): ReadonlyMap<string, readonly View[]> {
  const points = dossier.points?.points ?? []
  const counting = countingOf(dossier, statements)
  return new Map(
    questions.map((id) => [id, viewsOn(id, points, counting)] as const).filter(([, views]) => views.length > 0),
  )
}

/** Every delegation that was present or that anything was said or written for. */
export function delegationsHeard(dossier: Dossier, statements = statementsOf(dossier)): readonly string[] {
  const members = membersOn(dossier.delegations)
  const present = dossier.meetings.flatMap(({ date, present: ids }) => ids.flatMap((id) => members(id, date) ?? [id]))
  return [...new Set([...present, ...distinctDelegations([...statements.values()])])]
}

interface Counting {
  readonly statements: Statements
  /** The statements on each topic or question, by its id. */
  readonly subjects: ReadonlyMap<string, readonly { readonly statement: Statement }[]>
  readonly attribution: Dossier['dossier']['attribution']
  readonly naming: Naming
  readonly heard: number
}

function countingOf(dossier: Dossier, statements: Statements): Counting {
  const subjects = [...statements.values()].flatMap((statement) =>
    statement.about.map((topic) => ({ topic, statement })),
  )
  return {
    statements,
    subjects: grouped(subjects, ({ topic }) => topic),
    attribution: dossier.dossier.attribution,
    naming: namingOf(dossier),
    heard: delegationsHeard(dossier, statements).length,
  }
}

function viewsOn(topic: string, all: readonly ViewPoint[], counting: Counting): readonly View[] {
  const onTopic = all.filter((point) => point.topic === topic)
  // Topics begin with different frames, by where their points stand in the record and not by where they are printed.
  const offset = [...new Set(all.map((point) => point.topic))].indexOf(topic)
  const denominator = denominatorOf(topic, onTopic, counting)
  const counts = new Map(onTopic.map((point) => [point.id, distinctDelegations(behind(point, counting)).length]))
  const countOf = ({ point }: Thread) => counts.get(point.id) ?? 0
  const threads = threadsOf(supported(onTopic, ({ id }) => (counts.get(id) ?? 0) > 0))
  const ordered =
    counting.attribution.order === 'support' ? [...threads].sort((a, b) => countOf(b) - countOf(a)) : threads
  // Where support decides the order, one delegation more may move a view, and “in addition” would come and go with it.
  const joins = counting.attribution.order === 'agenda'
  const wording = wordingOf(ordered, onTopic, Math.max(offset, 0), joins)
  const view = (point: ViewPoint, opposing: readonly View[]) =>
    viewOf(point, opposing, denominator, wording.get(point.id) ?? { variant: 0, connection: 'plain' }, counting)
  return ordered.map(({ answers, point }) =>
    view(
      point,
      answers.map((answer) => view(answer, [])),
    ),
  )
}

function viewOf(
  point: ViewPoint,
  opposing: readonly View[],
  denominator: number,
  wording: Wording,
  counting: Counting,
): View {
  const { thresholds } = counting.attribution
  const made = behind(point, counting)
  const count = distinctDelegations(made).length
  return {
    id: point.id,
    mood: point.mood,
    stance: point.stance,
    clause: point.clause,
    grade: gradeOf(count, denominator, thresholds),
    count,
    denominator,
    subject: subjectOf(makersOf(made, counting.naming), count, denominator, thresholds),
    ...wording,
    opposing,
    evidence: evidenceOf([point, ...made.map(({ entry }) => entry)]),
  }
}

function behind(point: ViewPoint, { statements }: Counting): readonly Statement[] {
  return point.madeIn.flatMap((id) => statements.get(id) ?? [])
}

/** The delegations that statements count for, each once. */
function distinctDelegations(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ delegations }) => delegations))]
}

/** Those present or heard at all, or those that spoke or wrote on the topic, as the dossier sets. */
function denominatorOf(topic: string, points: readonly ViewPoint[], counting: Counting): number {
  if (counting.attribution.denominator === 'delegations') return counting.heard
  const quoted = points.flatMap((point) => behind(point, counting))
  const heard = (counting.subjects.get(topic) ?? []).map(({ statement }) => statement)
  return distinctDelegations([...heard, ...quoted]).length
}
