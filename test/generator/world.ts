import { parse } from 'yaml'
import { languages, type Tag } from './question-texts.js'

/** The files of a dossier, by path in its folder. */
export type TextFiles = ReadonlyMap<string, string>

/** Values of a file of the record or a catalogue. */
export type Entry = Readonly<Record<string, unknown>>

/** Texts of a catalogue by key. */
export type Messages = Readonly<Record<string, string>>

/** What a dossier lends to those that are generated from it: who may speak, on what, and sentences with translations. */
export interface World {
  readonly states: readonly string[]
  /** Topics, each with the item of the agenda under which it is spoken of. */
  readonly topics: readonly { readonly id: string; readonly item: string }[]
  readonly meeting: Entry & { readonly id: string }
  readonly topicEntries: readonly Entry[]
  readonly points: readonly { readonly id: string; readonly mood: string; readonly clause: string }[]
  readonly reasons: readonly string[]
  readonly questionnaire: Entry
  readonly recommendations: readonly Entry[]
  /** A catalogue of the dossier; empty where there is none. */
  readonly messages: (tag: Tag, namespace: string) => Messages
}

interface AgendaItem {
  readonly id: string
  readonly topics?: readonly string[]
}

/** Reads the world of the dossier in `files`. */
export function worldOf(files: TextFiles): World {
  const read = (path: string): Entry => parse(files.get(path) ?? '{}')
  const meetingPath = [...files.keys()].find((path) => path.startsWith('meetings/')) ?? ''
  const meeting = read(meetingPath) as World['meeting']
  const { points, topics } = read('points.yaml') as {
    points: readonly { id: string; mood: string; clause: string; topic: string }[]
    topics: readonly { id: string }[]
  }
  const agenda = meeting.agenda as readonly AgendaItem[]
  const ids = new Set(topics.map(({ id }) => id))
  return {
    states: entries(read('delegations.yaml').delegations).flatMap(({ id, type }) =>
      type === 'state' ? [`${id}`] : [],
    ),
    topics: agenda.flatMap((item) =>
      (item.topics ?? []).filter((id) => ids.has(id)).map((id) => ({ id, item: item.id })),
    ),
    meeting: {
      ...meeting,
      agenda: agenda.map((item) => ({ ...item, topics: (item.topics ?? []).filter((id) => ids.has(id)) })),
    },
    topicEntries: topics,
    points: points.filter(({ topic }) => ids.has(topic)),
    reasons: entries(read('dispositions.yaml').dispositions).map(({ reason }) => `${reason}`),
    questionnaire: read('questionnaire.yaml'),
    recommendations: entries(read('recommendations.yaml').recommendations),
    messages: (tag, namespace) => JSON.parse(files.get(`locales/${tag}/${namespace}.json`) ?? '{}'),
  }
}

function entries(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value : []
}

/** The messages of a namespace in every language that has any. */
export function inEveryLanguage(messagesOf: (tag: Tag) => Messages): ReadonlyMap<Tag, Messages> {
  return new Map(languages.map((tag) => [tag, messagesOf(tag)]))
}
