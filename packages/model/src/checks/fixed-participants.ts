import type { Diagnostic, Place } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import { holdsFor } from '../offer-holds.js'
import { maximumParticipants } from '../participants.js'
import type { Dossier, Offer, StructuredDiscussion } from '../records/dossier.js'

type Session = StructuredDiscussion['sessions'][number]

/** Somebody whom the officers fixed for a session, with the place where the record says so. */
interface Fixed {
  readonly id: string
  readonly session: Session
  readonly place: Place
}

/** Presenters and stakeholders whom the record fixes although their offers say otherwise, and more than can be searched. */
export function checkFixedParticipants({ offers, workPlan }: Dossier): readonly Diagnostic[] {
  const sessions = workPlan?.structuredDiscussion.sessions ?? []
  const presenters = sessions.flatMap(presentersOf)
  const stakeholders = sessions.flatMap(stakeholderOf)
  return [
    ...[...presenters, ...stakeholders].flatMap((fixed) => againstOffers(fixed, offers?.offers ?? [])),
    ...tooMany(presenters, 'States'),
    ...tooMany(stakeholders, 'stakeholders'),
  ]
}

function presentersOf(session: Session): readonly Fixed[] {
  const { fields, place } = session.source
  return session.presenters.map((id, index) => ({ id, session, place: fields[`presenters.${index}`] ?? place }))
}

function stakeholderOf(session: Session): readonly Fixed[] {
  const { fields, place } = session.source
  return session.stakeholder === null ? [] : [{ id: session.stakeholder, session, place: fields.stakeholder ?? place }]
}

/** A warning only: the officers may know more than the record, which then has to be brought up to date. */
function againstOffers({ id, place, session }: Fixed, offers: readonly Offer[]): readonly Diagnostic[] {
  const own = offers.filter(({ delegation }) => delegation === id)
  const open = own.filter(({ reply }) => reply !== 'declined')
  const [declined] = own
  if (declined === undefined || open.some((offer) => mayHoldFor(offer, session))) return []
  const [offer] = open
  if (offer === undefined) {
    const reason = `\`${id}\` is fixed for \`${session.id}\`, but \`${declined.id}\` was declined`
    const hint = 'correct the `reply`, or the `type` of a new offer or invitation; or name somebody else here'
    return [fault('participant-declined', reason, place, { severity: 'warning', hint })]
  }
  const reason = `\`${id}\` is fixed for \`${session.id}\`, for which \`${offer.id}\` does not hold`
  const hint = `add the session to \`available\` of the offer, or name somebody else here`
  return [fault('participant-unavailable', reason, place, { severity: 'warning', hint })]
}

// Whether a session without a date falls on days that are offered cannot be said yet.
function mayHoldFor(offer: Offer, session: Session): boolean {
  const byDays = offer.session === null && offer.available.some((days) => days.session === null)
  return holdsFor(offer, session) || (byDays && session.date === null)
}

function tooMany(fixed: readonly Fixed[], what: string): readonly Diagnostic[] {
  const ids = new Set<string>()
  const past = fixed.find(({ id }) => ids.add(id).size > maximumParticipants)
  if (past === undefined) return []
  const reason = `More than ${maximumParticipants} different ${what} are fixed for the sessions`
  return [fault('participants-too-many', reason, past.place, { hint: 'leave out sessions that are long past' })]
}
