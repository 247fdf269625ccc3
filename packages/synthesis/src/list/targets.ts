import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import { partId } from '@rapporteur/model'
import type { AmendmentOnFile, DecidedAmendment } from './amendments-on-file.js'
import { partsTaken, placeTaken } from './effects.js'
import { type ListedQuestion, type ListVersion, questionsOf } from './list-version.js'

/** The fields of an amendment that name a question, with what they name. */
export function namedQuestions({ amendment }: AmendmentOnFile): readonly (readonly [field: string, id: string])[] {
  const { after, question, with: others } = amendment
  return [
    ...(question === null ? [] : [['question', question] as const]),
    ...(after === null ? [] : [['after', after] as const]),
    ...others.map((id, index) => [`with.${index}`, id] as const),
  ]
}

/** The proposals of a round that can be carried out, and those that name a question which the list does not have. */
export function targetFaults(
  list: ListVersion,
  present: ReadonlyMap<string, ListedQuestion>,
  taken: readonly DecidedAmendment[],
) {
  const coming = new Set(taken.flatMap(newQuestions))
  const faults: Diagnostic[] = []
  const sound: DecidedAmendment[] = []
  for (const item of taken) {
    const found = wanted(item).flatMap(({ field, id, place }) => {
      // What is put in may stand after a question that the same round puts in.
      if (present.has(id) || (field === 'after' && coming.has(id))) return []
      return [questionMissing(list, item, id, place)]
    })
    faults.push(...found)
    if (found.length === 0) sound.push(item)
  }
  return { faults, sound }
}

function newQuestions(item: DecidedAmendment): readonly string[] {
  if (item.amendment.operation === 'add') return [item.id]
  if (item.amendment.operation !== 'split') return []
  return partsTaken(item)
    .slice(1)
    .map((_, index) => partId(item.id, index + 2))
}

/** What must be in the list for a proposal to be carried out; the place of the officers counts, not the one proposed. */
function wanted(item: DecidedAmendment) {
  const { amendment, disposition } = item
  const { after } = placeTaken(item)
  const named = namedQuestions(item).filter(([field]) => field !== 'after')
  const fields = named.map(([field, id]) => ({ field, id, place: amendment.source.fields[field] }))
  if (after === null) return fields
  const source = disposition.after === null ? amendment.source : disposition.source
  return [...fields, { field: 'after', id: after, place: source.fields.after }]
}

function questionMissing(
  list: ListVersion,
  { amendment, disposition, id: own }: DecidedAmendment,
  id: string,
  place: Diagnostic['place'],
): Diagnostic {
  const gone = list.gone.get(id)
  if (gone !== undefined) return onGoneQuestion(own, id, gone, place ?? amendment.source.place)
  return diagnostic({
    ruleId: 'amendment-on-absent-question',
    source: 'synthesis',
    place: place ?? amendment.source.place,
    reason: `\`${own}\` is taken in round ${disposition.round}, when the list had no question \`${id}\` yet`,
    hint: `take the proposal that brings \`${id}\` into the list in an earlier round, or this one in a later round`,
  })
}

/** An amendment that stands, taken or open, on a question that has left the list. */
export function onGoneQuestion(
  own: string,
  id: string,
  gone: { readonly amendment: string; readonly into: string | null; readonly round: number },
  place: NonNullable<Diagnostic['place']>,
): Diagnostic {
  const how = gone.into === null ? 'deleted' : `merged into \`${gone.into}\``
  return diagnostic({
    ruleId: 'amendment-on-deleted-question',
    source: 'synthesis',
    place,
    reason: `\`${own}\` concerns the question \`${id}\`, which was ${how} in round ${gone.round} by \`${gone.amendment}\``,
    hint: 'give it a disposition `not-taken` or `deferred` with the reason, or take back what removed the question',
  })
}

/** A place told twice over, and differently: a group, and a question of another group. */
export function misplaced(list: ListVersion, taken: readonly DecidedAmendment[]): readonly Diagnostic[] {
  const groups = new Map(questionsOf(list).map(({ group, id }) => [id, group]))
  return taken.flatMap((item) => {
    const { amendment, disposition, id } = item
    const { after, group } = placeTaken(item)
    const stands = groups.get(amendment.operation === 'add' ? id : (amendment.question ?? ''))
    if (after === null || group === null || stands === undefined || stands === group) return []
    const source = disposition.after === null ? amendment.source : disposition.source
    return [
      diagnostic({
        ruleId: 'amendment-place-contradictory',
        source: 'synthesis',
        place: source.fields.after ?? source.place,
        reason: `\`${id}\` is for the group \`${group}\`, but \`${after}\` stands in the group \`${stands}\``,
        hint: 'leave out `group`, or name a question of that group in `after`',
      }),
    ]
  })
}
