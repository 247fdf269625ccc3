import type { Evidence } from '@rapporteur/model'
import { longestIncreasing } from '@rapporteur/redline'
import { grouped } from '../grouped.js'
import { type ListedQuestion, type ListVersion, questionsOf } from './list-version.js'

/** What became of a question between two versions; `part` is a question that a split made of another. */
export type QuestionStatus = 'kept' | 'reworded' | 'moved' | 'merged' | 'split' | 'deleted' | 'added' | 'part'

/** A question of either version. `number` is 1-based and runs through all groups. */
export interface ListedPlace {
  readonly number: number
  readonly question: ListedQuestion
  /** The question before it in its group; null for the first. */
  readonly previous: string | null
}

/** One question of two versions, with its place in each. */
export interface QuestionDifference {
  readonly id: string
  readonly status: QuestionStatus
  readonly before: ListedPlace | null
  readonly after: ListedPlace | null
  readonly reworded: boolean
  readonly moved: boolean
  /** The question that it was merged into, and those merged into it. */
  readonly into: string | null
  readonly absorbed: readonly string[]
  /** The question that it was made of by a split, and those made of it. */
  readonly partOf: string | null
  readonly parts: readonly string[]
  /** The entries that made it what it is, or that took it out. */
  readonly evidence: readonly Evidence[]
}

/** Every question of two versions once, by its stable id: those of the first in their order, then the new ones in theirs. */
export function compareLists(a: ListVersion, b: ListVersion): readonly QuestionDifference[] {
  const before = placesOf(a)
  const after = placesOf(b)
  const staying = stayingOf(before, after)
  const absorbed = grouped([...before.keys()], (id) => (after.has(id) ? null : endOf(id, b)))
  const fresh = [...after.keys()].filter((id) => !before.has(id))
  const made = grouped(fresh, (id) => after.get(id)?.question.partOf ?? null)
  return [...before.keys(), ...fresh].map((id) => {
    const [old, now] = [before.get(id) ?? null, after.get(id) ?? null]
    const origin = now?.question.partOf ?? null
    const difference = {
      id,
      before: old,
      after: now,
      reworded: old !== null && now !== null && old.question.text.value !== now.question.text.value,
      moved: old !== null && now !== null && !staying.has(id),
      into: now === null ? endOf(id, b) : null,
      absorbed: absorbed.get(id) ?? [],
      partOf: old === null && origin !== null && before.has(origin) ? origin : null,
      parts: (before.has(id) && made.get(id)) || [],
      evidence: now?.question.evidence ?? b.gone.get(id)?.evidence ?? old?.question.evidence ?? [],
    }
    return { ...difference, status: statusOf(difference) }
  })
}

/** The places of the questions of a version, by id and in order. */
export function placesOf(list: ListVersion): ReadonlyMap<string, ListedPlace> {
  const places = new Map<string, ListedPlace>()
  let last: ListedQuestion | null = null
  for (const question of questionsOf(list)) {
    const previous: string | null = last?.group === question.group ? last.id : null
    places.set(question.id, { number: places.size + 1, question, previous })
    last = question
  }
  return places
}

function statusOf(difference: Omit<QuestionDifference, 'status'>): QuestionStatus {
  const { after, before, into, moved, partOf, parts, reworded } = difference
  if (before === null) return partOf === null ? 'added' : 'part'
  if (parts.length > 0) return 'split'
  if (after === null) return into === null ? 'deleted' : 'merged'
  if (moved) return 'moved'
  return reworded ? 'reworded' : 'kept'
}

/** The question of `list` that another was merged into, however many mergers lie between; null where it is gone as well. */
function endOf(id: string, { gone }: ListVersion): string | null {
  let end: string | null = id
  const seen = new Set<string>()
  while (end !== null && gone.has(end) && !seen.has(end)) {
    seen.add(end)
    end = gone.get(end)?.into ?? null
  }
  return end === id ? null : end
}

/** The questions that did not move: in the same group, moved by no decision between, and in the same order. */
function stayingOf(
  before: ReadonlyMap<string, ListedPlace>,
  after: ReadonlyMap<string, ListedPlace>,
): ReadonlySet<string> {
  const common = [...before].flatMap(([id, old]) => {
    const now = after.get(id)
    return now !== undefined && now.question.group === old.question.group ? [{ id, old, now }] : []
  })
  const unmoved = common.filter(({ now, old }) => now.question.moves.join() === old.question.moves.join())
  const chain = longestIncreasing(unmoved.map(({ now }) => now.number))
  const staying = new Set(chain.flatMap((index) => unmoved[index]?.id ?? []))
  const [were, are] = [neighbours(before, after), neighbours(after, before)]
  // What was moved to where it had been stands where it stood.
  const still = common.filter(({ id }) => {
    const previous = were.get(id) ?? null
    return previous === (are.get(id) ?? null) && previous !== null && staying.has(previous)
  })
  for (const { id } of still) staying.add(id)
  return staying
}

/** Of each question the nearest one before it in its group that the other version has too. */
function neighbours(own: ReadonlyMap<string, ListedPlace>, other: ReadonlyMap<string, ListedPlace>) {
  const nearest = new Map<string, string | null>()
  let last: { readonly id: string; readonly group: string } | null = null
  for (const [id, { question }] of own) {
    if (!other.has(id)) continue
    nearest.set(id, last?.group === question.group ? last.id : null)
    last = { id, group: question.group }
  }
  return nearest
}
