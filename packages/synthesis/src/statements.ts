import type { Delegation, Dossier, Intervention, Meeting, Submission } from '@rapporteur/model'

type Comment = Submission['comments'][number]

/** One thing said or written, with the delegations for which it counts. */
export interface Statement {
  readonly id: string
  /** Ids of agenda item, topics and questions that it is about. */
  readonly about: readonly string[]
  readonly delegations: readonly string[]
  readonly attribution: Intervention['attribution']
  readonly entry: Intervention | Comment
}

/**
 * Every intervention and written comment that still stands, by its id in the dossier. An intervention that a later one
 * replaces is left out; that is known from the record only, never from the speaker's name.
 */
export function statementsOf(dossier: Dossier): ReadonlyMap<string, Statement> {
  const members = membersOf(dossier.delegations)
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

/** The delegations that a statement counts for: those it was made for, a group counting as its members, each once. */
export function countedDelegations(maker: string, onBehalfOf: readonly string[], members: Members): readonly string[] {
  const named = [maker, ...onBehalfOf]
  return [...new Set(named.flatMap((id) => members.get(id) ?? [id]))]
}

/** Members of each group that has any. */
export type Members = ReadonlyMap<string, readonly string[]>

/** Groups with their members; a group without members counts as itself. */
export function membersOf(delegations: readonly Delegation[]): Members {
  return new Map(delegations.filter(({ members }) => members.length > 0).map(({ id, members }) => [id, members]))
}

function fromIntervention(meeting: Meeting, intervention: Intervention, members: Members): Statement {
  const item = meeting.agenda.find(({ id }) => id === intervention.item)
  return {
    id: intervention.source.id,
    about: item?.topics ?? [],
    delegations: countedDelegations(intervention.speaker, intervention.onBehalfOf, members),
    attribution: intervention.attribution,
    entry: intervention,
  }
}

function fromComment(submission: Submission, comment: Comment, members: Members): Statement {
  return {
    id: comment.source.id,
    about: [comment.topic],
    delegations: countedDelegations(submission.from, submission.onBehalfOf, members),
    attribution: submission.attribution,
    entry: comment,
  }
}
