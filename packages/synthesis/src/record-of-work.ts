import type { Dossier } from '@rapporteur/model'
import { countedDelegations, membersOf } from './statements.js'

/** What the report says of the work done: counts of what the record holds, and the dates they fall between. */
export function workDone(dossier: Dossier) {
  const { submissions } = dossier
  const members = membersOf(dossier.delegations)
  const writers = new Set(
    submissions.flatMap((submission) => countedDelegations(submission.from, submission.onBehalfOf, members)),
  )
  const received = submissions.map((submission) => submission.received)
  return {
    meetings: dossier.meetings.map((meeting) => ({
      ...meeting,
      speakers: new Set(
        meeting.interventions.flatMap(({ speaker, onBehalfOf }) => countedDelegations(speaker, onBehalfOf, members)),
      ).size,
      statements: meeting.interventions.length,
      delegationsPresent: meeting.present.length,
    })),
    written: {
      submissions: submissions.length,
      delegations: writers.size,
      comments: count(submissions, ({ comments }) => comments.length),
      amendments: count(submissions, ({ amendments }) => amendments.length),
      first: received[0] ?? null,
      last: received.at(-1) ?? null,
    },
  }
}

function count<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}
