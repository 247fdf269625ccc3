import type { Dossier, Meeting } from '@rapporteur/model'
import { type Tally, talliedEvidence, tallyOf } from './evidence.js'
import { type MembersOn, membersOn } from './memberships.js'
import { reportsByItem } from './office-reports.js'
import { countedDelegations } from './statements.js'

/** What the report says of the work done: counts of what the record holds, each with what it counts, and the dates they fall between. */
export function workDone(dossier: Dossier) {
  const { submissions } = dossier
  const members = membersOn(dossier.delegations)
  const writers = submissions.flatMap(({ from, onBehalfOf, received }) =>
    countedDelegations(from, onBehalfOf, received, members),
  )
  const received = submissions.map((submission) => submission.received)
  return {
    meetings: dossier.meetings.map((meeting) => ({
      ...meeting,
      speakers: speakersAt(meeting, members),
      statements: tallyOf(meeting.interventions),
      reportsByItem: reportsByItem(meeting, dossier),
      delegationsPresent: meeting.present.length,
    })),
    written: {
      submissions: tallyOf(submissions),
      delegations: { count: new Set(writers).size, evidence: talliedEvidence(submissions) },
      comments: tallyOf(submissions.flatMap(({ comments }) => comments)),
      amendments: tallyOf(submissions.flatMap(({ amendments }) => amendments)),
      period: { first: received[0] ?? null, last: received.at(-1) ?? null, evidence: talliedEvidence(submissions) },
    },
  }
}

/** The delegations for which somebody spoke at a meeting; the statements by which they did are what stands behind them. */
function speakersAt({ date, interventions }: Meeting, members: MembersOn): Tally {
  const speakers = interventions.flatMap(({ speaker, onBehalfOf }) =>
    countedDelegations(speaker, onBehalfOf, date, members),
  )
  return { count: new Set(speakers).size, evidence: talliedEvidence(interventions) }
}
