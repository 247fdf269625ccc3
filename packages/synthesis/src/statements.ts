import type { Dossier, Intervention, Meeting, Submission } from '@rapporteur/model'
import { type MembersOn, membersOn } from './memberships.js'

type Comment = Submission['comments'][number]

/** One thing said or written, with the delegations for which it counts. */
export interface Statement {
  readonly id: string
  readonly date: string
  /** Ids of agenda item, topics and questions that it is about. */
  readonly about: readonly string[]
  /** Who made it and for whom, as the record has them; a group is one. */
  readonly makers: readonly string[]
  /** The delegations for which it counts; a group is its members on that day. */
  readonly delegations: readonly string[]
  readonly attribution: Intervention['attribution']
  readonly entry: Intervention | Comment
}

/** Statements by their ids in the dossier. */
export type Statements = ReadonlyMap<string, Statement>

/**
 * Every intervention and written comment that still stands, by its id in the dossier. An intervention that a later one
 * replaces is left out; that is known from the record only, never from the speaker's name.
 */
export function statementsOf(dossier: Dossier): Statements {
  const members = membersOn(dossier.delegations)
  const replaced = new Set(dossier.meetings.flatMap((meeting) => meeting.interventions.map(({ replaces }) => replaces)))
  const spoken = dossier.meetings.flatMap((meeting) =>
    meeting.interventions.map((intervention) => fromIntervention(meeting, intervention, members)),
  )
  const written = dossier.submissions.flatMap((submission) =>
    submission.comments.map((comment) => fromComment(submission, comment, members)),
  )
  return new Map(
    [...spoken.filter(({ id }) => !replaced.has(id)), ...written].map((statement) => [statement.id, statement]),
  )
}

/** The delegations that a statement of that day counts for: those it was made for, a group as its members, each once. */
export function countedDelegations(
  maker: string,
  onBehalfOf: readonly string[],
  date: string,
  members: MembersOn,
): readonly string[] {
  return [...new Set([maker, ...onBehalfOf].flatMap((id) => members(id, date) ?? [id]))]
}

function fromIntervention(meeting: Meeting, intervention: Intervention, members: MembersOn): Statement {
  const item = meeting.agenda.find(({ id }) => id === intervention.item)
  const { attribution, onBehalfOf, source, speaker } = intervention
  return {
    id: source.id,
    date: meeting.date,
    about: item?.topics ?? [],
    makers: [speaker, ...onBehalfOf],
    delegations: countedDelegations(speaker, onBehalfOf, meeting.date, members),
    attribution,
    entry: intervention,
  }
}

function fromComment(submission: Submission, comment: Comment, members: MembersOn): Statement {
  const { attribution, from, onBehalfOf, received } = submission
  return {
    id: comment.source.id,
    date: received,
    about: [comment.topic],
    makers: [from, ...onBehalfOf],
    delegations: countedDelegations(from, onBehalfOf, received, members),
    attribution,
    entry: comment,
  }
}
