import type { Dossier } from '@rapporteur/model'
import {
  type Candidate,
  fixedCandidate,
  holdsFor,
  isParty,
  presenterCandidates,
  type Relaxed,
  stakeholderCandidates,
} from './candidates.js'
import { presenterCriteria, stakeholderCriteria } from './criteria.js'
import { maximumCandidates, type Problem } from './problem.js'

/** Which States present at which session of the structured discussion, as a problem to search. */
export function presenterProblem(dossier: Dossier, relaxed: Relaxed): Problem {
  const discussion = dossier.workPlan?.structuredDiscussion
  const sessions = discussion?.sessions ?? []
  const fixed = sessions.flatMap(({ presenters }) => presenters)
  const candidates = withFixed(presenterCandidates(dossier, relaxed), fixed, dossier)
  const past = (discussion?.pastPresenters ?? []).map(({ delegation }) => delegation)
  const waiting = waitingOffers(dossier, candidates, past)
  return {
    ids: candidates.map(({ id }) => id),
    before: maskOf(candidates, ({ id }) => past.includes(id)),
    criteria: presenterCriteria(dossier, candidates),
    meetings: sessions.map((session) => ({
      least: relaxed.has('least') ? 0 : (discussion?.presenters.least ?? 0),
      most: discussion?.presenters.most ?? 0,
      fixed: maskOf(candidates, ({ id }) => session.presenters.includes(id)),
      open: maskOf(candidates, (candidate) => candidate.sessions.includes(session.id)),
      mayRepeat: relaxed.has('repetition') || !waiting.some((offer) => holdsFor(offer, session)),
    })),
  }
}

/** Which stakeholder is invited to which session, one at most. */
export function stakeholderProblem(dossier: Dossier): Problem {
  const sessions = dossier.workPlan?.structuredDiscussion.sessions ?? []
  const fixed = sessions.flatMap(({ stakeholder }) => stakeholder ?? [])
  const candidates = withFixed(stakeholderCandidates(dossier), fixed, dossier)
  return {
    ids: candidates.map(({ id }) => id),
    before: 0,
    criteria: stakeholderCriteria(dossier, candidates),
    meetings: sessions.map((session) => ({
      least: 0,
      most: 1,
      fixed: maskOf(candidates, ({ id }) => id === session.stakeholder),
      open: maskOf(candidates, (candidate) => candidate.sessions.includes(session.id)),
      mayRepeat: false,
    })),
  }
}

/** The candidates in the order of the record, then those fixed without an offer; the fixed are never left out. */
function withFixed(candidates: readonly Candidate[], fixed: readonly string[], dossier: Dossier) {
  const offered = new Set(candidates.map(({ id }) => id))
  const others = [...new Set(fixed)].filter((id) => !offered.has(id)).map((id) => fixedCandidate(id, dossier))
  const room = maximumCandidates - new Set(fixed).size
  const kept = candidates.filter(
    ({ id }, index) =>
      fixed.includes(id) || candidates.slice(0, index).filter((one) => !fixed.includes(one.id)).length < room,
  )
  return [...kept, ...others]
}

/** Offers of parties that are not answered yet: while one of them holds for a session, nobody is repeated there. */
function waitingOffers(dossier: Dossier, candidates: readonly Candidate[], past: readonly string[]) {
  const taken = new Set([...candidates.map(({ id }) => id), ...past])
  return (dossier.offers?.offers ?? []).filter(
    ({ delegation, reply }) =>
      reply === 'pending' &&
      !taken.has(delegation) &&
      dossier.delegations.some(({ id, type }) => id === delegation && type === 'state') &&
      isParty(delegation, dossier),
  )
}

function maskOf(candidates: readonly Candidate[], isIn: (candidate: Candidate) => boolean): number {
  return candidates.reduce((mask, candidate, index) => (isIn(candidate) ? mask | (1 << index) : mask), 0)
}
