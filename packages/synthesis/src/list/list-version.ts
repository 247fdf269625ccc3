import type { Evidence, Questionnaire, RecordText } from '@rapporteur/model'
import { evidenceOf } from '../evidence.js'

/** A question as it stands in one version of the list. */
export interface ListedQuestion {
  readonly id: string
  readonly text: RecordText
  /** The texts that it had before, oldest first. */
  readonly earlier: readonly RecordText[]
  /** Id of the group that it stands in. */
  readonly group: string
  /** The question of which a split made it a part; null for any other, and for the first part, which keeps its id. */
  readonly partOf: string | null
  /** The amendments that moved it, in order. */
  readonly moves: readonly string[]
  /** The question after which it was put when it was added or last moved; null where none was named. */
  readonly placedAfter: string | null
  readonly evidence: readonly Evidence[]
}

/** A question that is no longer in the list. */
export interface GoneQuestion {
  /** Where it went: the question that it was merged into; null where it was deleted. */
  readonly into: string | null
  readonly round: number
  /** The amendment that did it. */
  readonly amendment: string
  readonly evidence: readonly Evidence[]
}

/** A group of a version with its questions in order. */
export interface ListGroup {
  readonly id: string
  readonly title: RecordText
  readonly questions: readonly ListedQuestion[]
  readonly evidence: readonly Evidence[]
}

/** One version of the list: as it was circulated (round 0), or as it stood once a round was over. */
export interface ListVersion {
  /** The number of the version: that of `questionnaire.yaml`, and one more for each round. */
  readonly version: number
  readonly round: number
  readonly groups: readonly ListGroup[]
  readonly gone: ReadonlyMap<string, GoneQuestion>
}

/** The list as `questionnaire.yaml` has it. */
export function firstVersion({ groups, version }: Questionnaire): ListVersion {
  return {
    version,
    round: 0,
    groups: groups.map((group) => ({
      id: group.id,
      title: group.title,
      questions: group.questions.map((question) => ({
        id: question.id,
        text: question.text,
        earlier: [],
        group: group.id,
        partOf: null,
        moves: [],
        placedAfter: null,
        evidence: evidenceOf([question]),
      })),
      evidence: evidenceOf([group]),
    })),
    gone: new Map(),
  }
}

/** The questions of a version in order, whatever their groups. */
export function questionsOf({ groups }: ListVersion): readonly ListedQuestion[] {
  return groups.flatMap(({ questions }) => questions)
}
