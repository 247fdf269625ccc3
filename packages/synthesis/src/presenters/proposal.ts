import type { Dossier } from '@rapporteur/model'
import { bestSeries } from './best-series.js'
import { type Conflict, conflictOf } from './conflict.js'
import { idsOf, type Problem } from './problem.js'
import { presenterProblem, stakeholderProblem } from './problem-of.js'
import { type CriterionScore, type Series, scoresOf } from './series.js'

/** Who takes part at one session; the fixed are in the record, the others are proposed. */
export interface SessionChoice {
  readonly session: string
  readonly presenters: { readonly fixed: readonly string[]; readonly proposed: readonly string[] }
  readonly stakeholder: { readonly fixed: string | null; readonly proposed: string | null }
}

/** A series of sessions with what it is worth. */
export interface RankedSeries {
  readonly sessions: readonly SessionChoice[]
  readonly repeats: number
  readonly points: number
  readonly scores: readonly CriterionScore[]
}

/** The best series, the second, and the rules that stand against each other where the sessions cannot all be filled. */
export interface Proposal {
  readonly best: RankedSeries
  readonly runnerUp: RankedSeries | null
  readonly conflict: Conflict | null
}

/**
 * Who is proposed for the sessions of the structured discussion. What the record fixes is kept. Where the rules cannot
 * all be kept, as many places are filled as they allow, and the conflict says why.
 */
export function proposeSeries(dossier: Dossier): Proposal | null {
  if (dossier.workPlan === null) return null
  const { conflict, found, presenters } = presentersOf(dossier)
  const stakeholders = stakeholderProblem(dossier)
  const [best, second] = found
  const [bestInvited, secondInvited] = bestSeries(stakeholders)
  if (best === undefined || bestInvited === undefined) return null
  // Criteria for presenters and for stakeholders do not meet, so the second series differs from the best in one of them.
  const ranked = (shown: Series, invited: Series) => rankedSeries(dossier, presenters, shown, stakeholders, invited)
  const others = [
    ...(second === undefined ? [] : [ranked(second, bestInvited)]),
    ...(secondInvited === undefined ? [] : [ranked(best, secondInvited)]),
  ]
  const [runnerUp = null] = [...others].sort((a, b) => a.repeats - b.repeats || b.points - a.points)
  return { best: ranked(best, bestInvited), runnerUp, conflict }
}

function presentersOf(dossier: Dossier) {
  const presenters = presenterProblem(dossier, new Set())
  const found = bestSeries(presenters)
  if (found.length > 0) return { presenters, found, conflict: null }
  const unfilled = presenterProblem(dossier, new Set(['least']))
  return { presenters: unfilled, found: bestSeries(unfilled), conflict: conflictOf(dossier) }
}

function rankedSeries(
  { workPlan }: Dossier,
  presenters: Problem,
  shown: Series,
  stakeholders: Problem,
  invited: Series,
): RankedSeries {
  const sessions = (workPlan?.structuredDiscussion.sessions ?? []).map((session, index): SessionChoice => {
    const presenting = idsOf(shown.members[index] ?? 0, presenters)
    const [stakeholder = null] = idsOf(invited.members[index] ?? 0, stakeholders)
    return {
      session: session.id,
      presenters: {
        fixed: session.presenters,
        proposed: presenting.filter((id) => !session.presenters.includes(id)),
      },
      stakeholder: { fixed: session.stakeholder, proposed: session.stakeholder === null ? stakeholder : null },
    }
  })
  return {
    sessions,
    repeats: shown.repeats + invited.repeats,
    points: shown.score + invited.score,
    scores: [...scoresOf(shown.members, presenters), ...scoresOf(invited.members, stakeholders)],
  }
}
