import { type Delegation, type Dossier, holdsFor, type Offer } from '@rapporteur/model'

/** A rule that a series of presenters keeps; without one of them, others could be proposed. */
export type Rule = 'agreement' | 'party' | 'availability' | 'repetition' | 'least'

/** Rules that are left aside, to see what would be possible without them. */
export type Relaxed = ReadonlySet<Rule>

/** Somebody who may be proposed, with what the criteria ask for. */
export interface Candidate {
  readonly id: string
  readonly region: string | null
  readonly profile: Delegation['profile']
  readonly type: Delegation['type']
  readonly topics: readonly string[]
  /** Ids of the sessions at which it can take part. */
  readonly sessions: readonly string[]
}

/** Why an offer or an invitation leads to no proposal. */
export type Hindrance = 'declined' | 'pending' | 'not-party' | 'no-session' | 'too-many'

/** States that may be proposed as presenters, in the order of their first offer or invitation in the record. */
export function presenterCandidates(dossier: Dossier, relaxed: Relaxed): readonly Candidate[] {
  return candidatesAmong(dossier, relaxed, ({ type }) => type === 'state').filter(
    ({ id }) => relaxed.has('party') || isParty(id, dossier),
  )
}

/** Organizations, civil society and industry that may be proposed as stakeholders, in the order of the record. */
export function stakeholderCandidates(dossier: Dossier): readonly Candidate[] {
  return candidatesAmong(dossier, new Set(), ({ type }) => type !== 'state')
}

/** Whether a State is a party, by the list of delegations or else by that of States. */
export function isParty(id: string, { delegations, states }: Dossier): boolean {
  const own = delegations.find((delegation) => delegation.id === id)?.status
  return (own ?? states?.states.find((state) => state.id === id)?.status ?? null) === 'party'
}

/** What stands against each offer and invitation that no candidate comes of. */
export function hindranceOf(offer: Offer, dossier: Dossier): Hindrance | null {
  const delegation = dossier.delegations.find(({ id }) => id === offer.delegation)
  if (delegation?.type === 'state' && !isParty(offer.delegation, dossier)) return 'not-party'
  if (offer.reply !== 'accepted') return offer.reply
  const sessions = dossier.workPlan?.structuredDiscussion.sessions ?? []
  return sessions.some((session) => holdsFor(offer, session)) ? null : 'no-session'
}

function candidatesAmong(
  dossier: Dossier,
  relaxed: Relaxed,
  isWanted: (delegation: Delegation) => boolean,
): readonly Candidate[] {
  const sessions = dossier.workPlan?.structuredDiscussion.sessions ?? []
  const wanted = new Map(dossier.delegations.filter(isWanted).map((delegation) => [delegation.id, delegation]))
  const offers = (dossier.offers?.offers ?? []).filter(
    ({ reply }) => reply === 'accepted' || (reply === 'pending' && relaxed.has('agreement')),
  )
  const ids = [...new Set(offers.map(({ delegation }) => delegation))]
  return ids.flatMap((id) => {
    const delegation = wanted.get(id)
    if (delegation === undefined) return []
    const own = offers.filter((offer) => offer.delegation === id)
    const at = sessions.filter(
      (session) => relaxed.has('availability') || own.some((offer) => holdsFor(offer, session)),
    )
    const state = dossier.states?.states.find((known) => known.id === id)
    return {
      id,
      region: delegation.region ?? state?.region ?? null,
      profile: delegation.profile ?? state?.profile ?? null,
      type: delegation.type,
      topics: [...new Set(own.map(({ topic }) => topic))],
      sessions: at.map((session) => session.id),
    }
  })
}

/** Somebody whom the record fixes, seen as a candidate: an offer is not needed. */
export function fixedCandidate(id: string, dossier: Dossier): Candidate {
  const delegation = dossier.delegations.find((known) => known.id === id)
  const state = dossier.states?.states.find((known) => known.id === id)
  const own = (dossier.offers?.offers ?? []).filter((offer) => offer.delegation === id && offer.reply === 'accepted')
  return {
    id,
    region: delegation?.region ?? state?.region ?? null,
    profile: delegation?.profile ?? state?.profile ?? null,
    type: delegation?.type ?? 'state',
    topics: [...new Set(own.map(({ topic }) => topic))],
    sessions: [],
  }
}
