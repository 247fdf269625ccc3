import type { Dossier, Evidence, RecordText, Sourced, ViewPoint } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'
import { type Grade, gradeOf } from './grade.js'
import { type Statement, statementsOf } from './statements.js'

/** A point with who made it. `count` delegations of `denominator` did; `delegations` is empty where none may be named. */
export interface View {
  readonly id: string
  readonly mood: ViewPoint['mood']
  readonly stance: ViewPoint['stance']
  readonly clause: RecordText
  readonly grade: Grade
  readonly count: number
  readonly denominator: number
  readonly named: boolean
  readonly delegations: readonly string[]
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
export function topicViews(dossier: Dossier): readonly TopicViews[] {
  if (dossier.points === null) return []
  const counting = countingOf(dossier)
  const { points, topics } = dossier.points
  return topics
    .map((topic) => {
      const views = viewsOn(topic.id, points, counting)
      return { id: topic.id, title: topic.title, about: topic.about, views, evidence: evidenceOf([topic]) }
    })
    .filter(({ views }) => views.length > 0)
}

/** The views on each of these questions that has any, by the question's id. */
export function questionViews(dossier: Dossier, questions: readonly string[]): ReadonlyMap<string, readonly View[]> {
  const points = dossier.points?.points ?? []
  const counting = countingOf(dossier)
  return new Map(
    questions.map((id) => [id, viewsOn(id, points, counting)] as const).filter(([, views]) => views.length > 0),
  )
}

interface Counting {
  readonly statements: ReadonlyMap<string, Statement>
  readonly attribution: Dossier['dossier']['attribution']
  readonly present: number
}

function countingOf(dossier: Dossier): Counting {
  const present = new Set(dossier.meetings.flatMap((meeting) => meeting.present)).size
  return { statements: statementsOf(dossier), attribution: dossier.dossier.attribution, present }
}

function viewsOn(topic: string, points: readonly ViewPoint[], counting: Counting): readonly View[] {
  const onTopic = points.filter((point) => point.topic === topic)
  const denominator = denominatorOf(topic, onTopic, counting)
  const heads = onTopic.filter((point) => !onTopic.some(({ id }) => id === point.opposes))
  const views = heads.map((head) => viewOf(head, onTopic, denominator, counting)).filter(({ count }) => count > 0)
  return counting.attribution.order === 'support' ? [...views].sort((a, b) => b.count - a.count) : views
}

function viewOf(point: ViewPoint, onTopic: readonly ViewPoint[], denominator: number, counting: Counting): View {
  const made = statementsBehind(point, counting)
  const delegations = distinctDelegations(made)
  const named = mayBeNamed(made, counting.attribution.policy)
  const answers = onTopic.filter(({ opposes }) => opposes === point.id)
  return {
    id: point.id,
    mood: point.mood,
    stance: point.stance,
    clause: point.clause,
    grade: gradeOf(delegations.length, counting.attribution.thresholds),
    count: delegations.length,
    denominator,
    named,
    delegations: named ? delegations : [],
    opposing: answers.map((answer) => viewOf(answer, onTopic, denominator, counting)).filter(({ count }) => count > 0),
    evidence: evidenceOf([point as Sourced, ...made.map(({ entry }) => entry)]),
  }
}

function statementsBehind(point: ViewPoint, { statements }: Counting): readonly Statement[] {
  return point.madeIn.flatMap((id) => statements.get(id) ?? [])
}

/** The delegations that statements count for, each once. */
export function distinctDelegations(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ delegations }) => delegations))]
}

/** `graded` never names; `named` names unless a statement forbids it; `mixed` names where every statement asks for it. */
export function mayBeNamed(
  statements: readonly Pick<Statement, 'attribution'>[],
  policy: Counting['attribution']['policy'],
): boolean {
  if (policy === 'graded') return false
  const open = policy === 'named' ? ['named', 'group', 'unattributed'] : ['named', 'group']
  return statements.every(({ attribution }) => open.includes(attribution))
}

/** Delegations present, or those that spoke or wrote on the topic, as the dossier sets. */
function denominatorOf(topic: string, points: readonly ViewPoint[], counting: Counting): number {
  if (counting.attribution.denominator === 'delegations') return counting.present
  const heard = [...counting.statements.values()].filter(({ about }) => about.includes(topic))
  const quoted = points.flatMap((point) => statementsBehind(point, counting))
  return distinctDelegations([...heard, ...quoted]).length
}
