import { generateList } from './generate-list.js'
import { languages, type Tag } from './question-texts.js'
import { type Random, randomOf } from './random.js'
import { type Entry, type Messages, type TextFiles, type World, worldOf } from './world.js'

export type { TextFiles } from './world.js'

/** How large a generated dossier is. The same numbers give the same files. */
export interface DossierSize {
  readonly seed: number
  readonly interventions: number
  readonly submissions: number
  readonly amendments: number
  readonly rounds: number
}

/** Part of a dossier: files of the record, and texts of a namespace in each language. */
export interface Part {
  readonly records: ReadonlyMap<string, Entry>
  readonly namespace: string
  readonly texts: (tag: Tag) => Messages
}

const statementsPerMeeting = 120
const statementsPerPoint = 8

/** Files of the base that its statements and proposals stand in, or that rest on them: others take their place. */
const replaced = /^(meetings|submissions)\/|^(points|dispositions|questionnaire|recommendations)\.yaml$/
const replacedTexts = /^locales\/[^/]+\/(meetings|submissions|points|dispositions|questionnaire)\.json$/
/** What people wrote into the papers of the base. */
const edits = /^edits\/|^locales\/[^/]+\/edits\.json$/

/**
 * A dossier of any size out of a small one, `base`: its bodies, delegations, topics, clauses and reasons, with their
 * translations, are kept; meetings, submissions, the list of questions and what became of each proposal are drawn anew.
 * Every statement is behind a point, and every operation and disposition occurs where there are enough proposals.
 */
export function generateDossier(base: TextFiles, size: DossierSize): TextFiles {
  const world = worldOf(base)
  const random = randomOf(size.seed)
  const list = generateList(world, size, random)
  const meetings = generateMeetings(world, size, random)
  const points = generatePoints(world, [...meetings.statements, ...list.statements], random)
  const kept = [...base].filter(([path]) => ![replaced, replacedTexts, edits].some((pattern) => pattern.test(path)))
  const made = [...list.parts, ...meetings.parts, points].flatMap(filesOf)
  return new Map([...kept, ...made])
}

function filesOf({ namespace, records, texts }: Part): readonly (readonly [string, string])[] {
  const catalogues = languages.flatMap((tag) => {
    const messages = texts(tag)
    const path = `locales/${tag}/${namespace}.json`
    return Object.keys(messages).length === 0 ? [] : [[path, JSON.stringify(messages, null, 1)] as const]
  })
  // JSON is YAML, and no record of this size is read by people.
  const files = [...records].map(([path, entry]) => [path, JSON.stringify(entry, null, 1)] as const)
  return [...files, ...catalogues]
}

/** A statement that a point may rest on. */
export interface GeneratedStatement {
  readonly id: string
  readonly topic: string
}

interface GeneratedMeetings {
  readonly parts: readonly Part[]
  readonly statements: readonly GeneratedStatement[]
}

function generateMeetings(world: World, { interventions }: DossierSize, random: Random): GeneratedMeetings {
  const count = Math.max(1, Math.ceil(interventions / statementsPerMeeting))
  const ids = Array.from({ length: count }, (_, index) => dayAfter(`${world.meeting.date}`, index))
  const statements: GeneratedStatement[] = []
  const records = ids.map((id, index) => {
    const own = Math.min(statementsPerMeeting, interventions - index * statementsPerMeeting)
    const interventionsOf = Array.from({ length: own }, (_, at) => {
      const { entry, topic } = intervention(world, `i${at + 1}`, random)
      statements.push({ id: `${id}#i${at + 1}`, topic })
      return entry
    })
    return [`meetings/${id}.yaml`, { ...world.meeting, id, date: id, interventions: interventionsOf }] as const
  })
  const texts = (tag: Tag) => rekeyed(world.messages(tag, 'meetings'), world.meeting.id, ids)
  return { parts: [{ namespace: 'meetings', records: new Map(records), texts }], statements }
}

function intervention({ states, topics }: World, id: string, random: Random) {
  const topic = random.pick(topics)
  const speaker = random.pick(states)
  const joint = random.oneIn(12) ? random.sample(states, 2 + random.below(8)) : []
  const attribution = random.pick(['named', 'group', 'unattributed', 'unattributed', 'closed'])
  const text = [`The delegation spoke on matter ${random.below(1000)}.`]
  return { topic: topic.id, entry: { id, speaker, onBehalfOf: joint, item: topic.item, attribution, text } }
}

/** Points, each on one topic, that have every statement behind them; every fifth stands against the one before it. */
function generatePoints(world: World, statements: readonly GeneratedStatement[], random: Random): Part {
  const clauses = new Map<string, string>()
  const points = world.topics.flatMap(({ id: topic }) => {
    const own = statements.filter((statement) => statement.topic === topic)
    const count = Math.ceil(own.length / statementsPerPoint)
    return Array.from({ length: count }, (_, index) => {
      const { clause, id: source, mood } = random.pick(world.points)
      const id = `${topic}-${index + 1}`
      clauses.set(id, source)
      const madeIn = own.slice(index * statementsPerPoint, (index + 1) * statementsPerPoint).map((made) => made.id)
      const opposes = index % 5 === 4 ? { opposes: `${topic}-${index}` } : {}
      return { id, topic, mood, stance: index % 5 === 4 ? 'oppose' : 'support', clause, madeIn, ...opposes }
    })
  })
  const texts = (tag: Tag): Messages => {
    const messages = world.messages(tag, 'points')
    const topicTexts = Object.entries(messages).filter(([key]) => !key.endsWith('.clause'))
    const clauseTexts = [...clauses].flatMap(([id, source]) => pair(`${id}.clause`, messages[`${source}.clause`]))
    return Object.fromEntries([...topicTexts, ...clauseTexts])
  }
  const evidence = points.slice(0, 1).map(({ id }) => id)
  const recommendations = world.recommendations.map((recommendation) => ({ ...recommendation, evidence }))
  const records = new Map<string, Entry>([
    ['points.yaml', { topics: world.topicEntries, points }],
    ['recommendations.yaml', { recommendations }],
  ])
  return { namespace: 'points', records, texts }
}

function pair(key: string, text: string | undefined): readonly (readonly [string, string])[] {
  return text === undefined ? [] : [[key, text]]
}

/** The texts of one entry under the ids of others: `2027-11-16.name` under each day of a meeting. */
function rekeyed(messages: Messages, from: string, ids: readonly string[]): Messages {
  const own = Object.entries(messages).filter(([key]) => key.startsWith(`${from}.`) && !key.includes('.interventions.'))
  return Object.fromEntries(ids.flatMap((id) => own.map(([key, text]) => [`${id}${key.slice(from.length)}`, text])))
}

/** The day so many days later, by ISO 8601. */
function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
