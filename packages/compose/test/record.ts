import type { CitedSource, DocumentEntry, RecordText, SafeText, Source } from '@rapporteur/model'

const place = { file: 'record.yaml', start: { line: 1, column: 1 } }

/** A text of a made-up record. */
export function recordText(value: string): RecordText {
  return { type: 'recordText', namespace: 'test', key: 'text', value: value as SafeText, locale: 'en', place }
}

/** The origin of a made-up entry. */
export function source(kind: string, id: string): Source {
  return { kind, id, place, fields: {} }
}

/** Records from the short form of the cases: `~words` is a text, a key `$: kind id` makes an entry of an object. */
export function record(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('~') ? recordText(value.slice(1)) : value
  if (Array.isArray(value)) return value.map(record)
  if (typeof value !== 'object' || value === null) return value
  const { $: origin, ...fields } = value as Record<string, unknown>
  const made = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, record(field)]))
  if (typeof origin !== 'string') return made
  const [kind = '', id = ''] = origin.split(' ')
  return { ...made, source: source(kind, id) }
}

/** The entry of a paper, with the passages that a person wrote: slot -> words. */
export function entry(id: string, passages: readonly (readonly [slot: string, words: string])[] = []): DocumentEntry {
  return {
    source: source('document', id),
    id,
    kind: 'working-paper',
    symbol: `A/${id}`,
    date: '2024-01-22',
    title: recordText(`Title of ${id}`),
    name: recordText(id),
    subtitle: null,
    status: 'draft',
    issuedBy: 'officers',
    agendaItem: null,
    distribution: null,
    languages: null,
    annexes: [],
    passages: passages.map(([slot, words], index) => ({
      source: source('passage', `p${index + 1}`),
      id: `p${index + 1}`,
      slot,
      text: recordText(words),
    })),
  }
}

/** Two documents that papers may cite. */
export const sources: readonly CitedSource[] = [
  { source: source('cited-source', 'report'), id: 'report', title: recordText('Report'), symbol: 'A/1', urls: {} },
  { source: source('cited-source', 'minutes'), id: 'minutes', title: recordText('Minutes'), symbol: null, urls: {} },
]
