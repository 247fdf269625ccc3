import type { Dossier, Evidence } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'
import { found, topicOf } from './found.js'
import { minutePlan } from './minute-plan.js'
import { type Proposal, proposeSeries } from './presenters/proposal.js'

/** A delegation in the plan, with the offers and invitations that it accepted or that were accepted. */
export interface Participant {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

/** What the papers say of the structured discussion: who presents at each session, by what criteria, minute by minute. */
export function discussionsOf(dossier: Dossier) {
  const proposal = proposeSeries(dossier)
  if (dossier.workPlan === null || proposal === null) return null
  const { structuredDiscussion: discussion } = dossier.workPlan
  const sessions = discussion.sessions.map((_, index) => sessionOf(index, dossier, proposal))
  const rest = Math.round(discussion.meetingHours * 60) - discussion.minutes
  return {
    sessions,
    isProposed: sessions.some(
      ({ proposed, proposedStakeholder }) => proposed.length > 0 || proposedStakeholder !== null,
    ),
    criteria: proposal.best.scores
      .filter(({ weight }) => weight > 0)
      .map(({ criterion, weight }) => ({ criterion, weight })),
    balance: balanceOf(
      dossier,
      sessions.flatMap(({ fixed, proposed }) => [...fixed, ...proposed]),
    ),
    rest,
    offers: printedOffers(dossier),
  }
}

function sessionOf(index: number, dossier: Dossier, { best }: Proposal) {
  const { cycles, structuredDiscussion: discussion } = dossier.workPlan ?? {}
  const session = discussion?.sessions[index]
  const choice = best.sessions[index]
  if (discussion === undefined || session === undefined || choice === undefined) throw new Error('no such session')
  const participants = (ids: readonly string[]) => ids.map((id) => participant(id, dossier))
  const { presenters, stakeholder } = choice
  const [proposedStakeholder = null] = participants(stakeholder.proposed === null ? [] : [stakeholder.proposed])
  const present = [...presenters.fixed, ...presenters.proposed]
  const open = Array.from({ length: Math.max(0, discussion.presenters.least - present.length) }, () => null)
  const plan = minutePlan(discussion, session.minutes, [...present, ...open], stakeholder.fixed ?? stakeholder.proposed)
  const isProposed = new Set([
    ...presenters.proposed,
    ...(proposedStakeholder === null ? [] : [proposedStakeholder.id]),
  ])
  return {
    ...session,
    cycle: found(cycles ?? [], session.cycle),
    topic: topicOf(dossier, session.topic),
    fixed: participants(presenters.fixed),
    proposed: participants(presenters.proposed),
    proposedStakeholder,
    plan: plan.map((slot) => ({ ...slot, isProposed: isProposed.has(slot.speaker ?? '') })),
  }
}

function participant(id: string, { offers }: Dossier): Participant {
  const own = (offers?.offers ?? []).filter(({ delegation, reply }) => delegation === id && reply === 'accepted')
  return { id, evidence: evidenceOf(own) }
}

const profiles = ['importer', 'exporter', 'both', 'none', 'unknown'] as const

/** The presenting States of each region of the body by trade profile, regions without one included. */
function balanceOf(dossier: Dossier, participants: readonly Participant[]) {
  const distinct = [...new Map(participants.map((one) => [one.id, one])).values()]
  const facts = (id: string) => factsOf(id, dossier)
  const known = (dossier.states?.regions ?? []).map((region) => {
    const own = distinct.filter(({ id }) => facts(id).region === region.id)
    const of = (profile: string) => own.filter(({ id }) => (facts(id).profile ?? 'unknown') === profile)
    return {
      name: region.name,
      source: region.source,
      groups: profiles.map((profile) => ({ profile, states: of(profile) })).filter(({ states }) => states.length > 0),
    }
  })
  return distinct.length === 0 ? [] : known
}

function factsOf(id: string, { delegations, states }: Dossier) {
  const delegation = delegations.find((one) => one.id === id)
  const state = states?.states.find((one) => one.id === id)
  return { region: delegation?.region ?? state?.region ?? null, profile: delegation?.profile ?? state?.profile ?? null }
}

/** Offers and invitations that a paper may tell of, by date: not those that are confidential until they are accepted. */
function printedOffers(dossier: Dossier) {
  return (dossier.offers?.offers ?? [])
    .filter(({ confidential, reply }) => !confidential || reply === 'accepted')
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    .map((offer) => ({ ...offer, topic: topicOf(dossier, offer.topic) }))
}
