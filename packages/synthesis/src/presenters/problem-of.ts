import { type Dossier, holdsFor, type StructuredDiscussion } from '@rapporteur/model'
import {
  type Candidate,
  fixedCandidate,
  isParty,
  presenterCandidates,
  type Relaxed,
  stakeholderCandidates,
} from './candidates.js'
import { type Considered, consideredOf } from './considered.js'
import { presenterCriteria, stakeholderCriteria } from './criteria.js'
import type { Problem } from './problem.js'

/** Which States present at which session of the structured discussion, as a problem to search. */
export function presenterProblem(dossier: Dossier, relaxed: Relaxed): Problem {
  const discussion = dossier.workPlan?.structuredDiscussion
  const sessions = discussion?.sessions ?? []
  const { candidates } = consideredPresenters(dossier, relaxed)
  const past = pastPresenters(dossier)
  const waiting = waitingOffers(dossier, relaxed)
  return {
    ids: candidates.map(({ id }) => id),
    before: maskOf(candidates, ({ id }) => past.has(id)),
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
  const { candidates } = consideredStakeholders(dossier)
  return {
    ids: candidates.map(({ id }) => id),
    before: 0,
    criteria: stakeholderCriteria(dossier, candidates),
    meetings: sessionsOf(dossier).map((session) => ({
      least: 0,
      most: 1,
      fixed: maskOf(candidates, ({ id }) => id === session.stakeholder),
      open: maskOf(candidates, (candidate) => candidate.sessions.includes(session.id)),
      mayRepeat: false,
    })),
  }
}

/** The States among whom the presenters are searched. */
export function consideredPresenters(dossier: Dossier, relaxed: Relaxed): Considered {
  const sessions = sessionsOf(dossier)
  const fixed = fixedIn(sessions, ({ presenters }) => presenters, dossier)
  const most = dossier.workPlan?.structuredDiscussion.presenters.most ?? 0
  const offered = presenterCandidates(dossier, relaxed)
  return consideredOf(offered, fixed, pastPresenters(dossier), sessions.length * most)
}

/** The organizations, civil society and industry among whom the stakeholders are searched. */
export function consideredStakeholders(dossier: Dossier): Considered {
  const sessions = sessionsOf(dossier)
  const fixed = fixedIn(sessions, ({ stakeholder }) => (stakeholder === null ? [] : [stakeholder]), dossier)
  return consideredOf(stakeholderCandidates(dossier), fixed, new Set(), sessions.length)
}

type Session = StructuredDiscussion['sessions'][number]

function sessionsOf({ workPlan }: Dossier): readonly Session[] {
  return workPlan?.structuredDiscussion.sessions ?? []
}

function pastPresenters({ workPlan }: Dossier): ReadonlySet<string> {
  return new Set(workPlan?.structuredDiscussion.pastPresenters.map(({ delegation }) => delegation))
}

function fixedIn(sessions: readonly Session[], idsOf: (session: Session) => readonly string[], dossier: Dossier) {
  return [...new Set(sessions.flatMap(idsOf))].map((id) => fixedCandidate(id, dossier))
}

/** Offers of parties that are not answered yet: while one of them holds for a session, nobody is repeated there. */
function waitingOffers(dossier: Dossier, relaxed: Relaxed) {
  const fixed = sessionsOf(dossier).flatMap(({ presenters }) => presenters)
  const offered = presenterCandidates(dossier, relaxed).map(({ id }) => id)
  const taken = new Set([...offered, ...fixed, ...pastPresenters(dossier)])
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
