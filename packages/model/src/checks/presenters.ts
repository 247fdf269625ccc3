import type { Diagnostic, Place } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Delegation, Dossier, Offer, StructuredDiscussion } from '../records/dossier.js'

type Session = StructuredDiscussion['sessions'][number]

/** Presenters who may not present, stakeholders that are States, and offers that say nothing of when. */
export function checkPresenters({ delegations, offers, workPlan }: Dossier): readonly Diagnostic[] {
  const byId = new Map(delegations.map((delegation) => [delegation.id, delegation]))
  const discussion = workPlan?.structuredDiscussion
  return [
    ...(discussion?.sessions ?? []).flatMap((session) => [
      ...checkSession(session, byId),
      ...checkCount(session, discussion?.presenters.most ?? 0),
    ]),
    ...(discussion?.pastPresenters ?? []).flatMap(({ delegation, source }) =>
      notState(byId.get(delegation), source.fields.delegation ?? source.place),
    ),
    ...(offers?.offers ?? []).flatMap(checkAvailability),
  ]
}

function checkSession({ presenters, source, stakeholder }: Session, byId: ReadonlyMap<string, Delegation>) {
  const presenting = presenters.flatMap((id, index) => {
    const place = source.fields[`presenters.${index}`] ?? source.place
    const delegation = byId.get(id)
    const twice = presenters.indexOf(id) < index
    return [
      ...notState(delegation, place),
      ...notParty(delegation, place),
      ...(twice
        ? [fault('presenter-duplicate', `\`${id}\` stands twice among the presenters of a session`, place)]
        : []),
    ]
  })
  const invited = byId.get(stakeholder ?? '')
  if (invited?.type !== 'state') return presenting
  const hint = 'a State presents: name it under `presenters`'
  const place = source.fields.stakeholder ?? source.place
  return [...presenting, fault('stakeholder-is-state', `The stakeholder \`${invited.id}\` is a State`, place, { hint })]
}

function notState(delegation: Delegation | undefined, place: Place): Diagnostic[] {
  if (delegation === undefined || delegation.type === 'state') return []
  const reason = `\`${delegation.id}\` cannot present: it is no State, but of the type \`${delegation.type}\``
  const hint = 'name a State here; an organization, an industry or civil society comes as `stakeholder`'
  return [fault('presenter-not-state', reason, place, { hint })]
}

function notParty(delegation: Delegation | undefined, place: Place): Diagnostic[] {
  if (delegation?.type !== 'state' || delegation.status === null || delegation.status === 'party') return []
  const reason = `\`${delegation.id}\` cannot present: its status is \`${delegation.status}\`, and only parties do`
  return [fault('presenter-not-party', reason, place, { hint: 'name a party, or correct its status' })]
}

function checkCount({ presenters, source }: Session, most: number): Diagnostic[] {
  if (presenters.length <= most) return []
  const reason = `The session has ${presenters.length} presenters; \`most\` is ${most}`
  return [fault('presenter-count', reason, source.fields[`presenters.${most}`] ?? source.place)]
}

function checkAvailability({ available }: Offer): Diagnostic[] {
  return available.flatMap(({ from, session, source, to }) => {
    const days = from !== null || to !== null
    if ((session !== null) !== days) return []
    const reason = days ? 'Both a session and days are named' : 'Neither a session nor a day is named'
    const hint = 'write `session`, or `from`, `to` or both; several entries may stand below each other'
    return [fault('availability-unclear', reason, source.place, { hint })]
  })
}
