import type { Diagnostic } from '@rapporteur/diagnostics'
import type { Sourced } from '../evidence.js'
import { fault } from '../gate/fault.js'
import type { Dossier, StructuredDiscussion } from '../records/dossier.js'

/** An item of an agenda that takes so many minutes. */
interface Item extends Sourced {
  readonly minutes: number
}

/** Items that take more time than there is, and time that no item takes. */
export function checkAgendas({ meetings, workPlan }: Dossier): readonly Diagnostic[] {
  const agendas = meetings.flatMap(({ agenda, hours }) => overfull(agenda, Math.round(hours * 60), 'the meeting'))
  return workPlan === null ? agendas : [...agendas, ...checkDiscussion(workPlan.structuredDiscussion)]
}

/** The running order must fit each session, and each session the meeting. */
function checkDiscussion(discussion: StructuredDiscussion): Diagnostic[] {
  const ofMeeting = Math.round(discussion.meetingHours * 60)
  const sessions = discussion.sessions.flatMap((session) => overfull([session], ofMeeting, 'the meeting'))
  const hour = overfull([discussion], ofMeeting, 'the meeting')
  const shortest = Math.min(discussion.minutes, ...discussion.sessions.map(({ minutes }) => minutes))
  const longest = Math.max(...discussion.sessions.map(({ minutes }) => minutes))
  return [...hour, ...sessions, ...orderOverfull(discussion, shortest), ...orderUnderfull(discussion, longest)]
}

/** Told at the minutes of the first item that goes past the end. */
function overfull(items: readonly Item[], available: number, what: string): Diagnostic[] {
  const all = items.reduce((sum, { minutes }) => sum + minutes, 0)
  if (all <= available) return []
  let used = 0
  const first = items.find(({ minutes }) => {
    used += minutes
    return used > available
  })
  if (first === undefined) return []
  const counted = items.length === 1 ? `This takes ${all} minutes` : `The items take ${all} minutes`
  const reason = `${counted}, ${all - available} more than the ${available} of ${what}`
  const hint = `take ${all - available} minutes away, here or elsewhere`
  return [fault('agenda-overfull', reason, first.source.fields.minutes ?? first.source.place, { hint })]
}

// An item without minutes has what is left, which must be a minute at least.
function orderOverfull({ order, presenters }: StructuredDiscussion, available: number): Diagnostic[] {
  const items = order.map(({ each, minutes, source }) => ({
    source,
    minutes: (minutes ?? 1) * (each && minutes !== null ? presenters.most : 1),
  }))
  return overfull(items, available, 'the session')
}

function orderUnderfull({ order, presenters }: StructuredDiscussion, available: number): Diagnostic[] {
  if (order.some(({ minutes }) => minutes === null)) return []
  const all = order.reduce((sum, { each, minutes }) => sum + (minutes ?? 0) * (each ? presenters.most : 1), 0)
  const last = order.at(-1)
  if (last === undefined || all >= available) return []
  const reason = `The running order takes ${all} of ${available} minutes: nothing has the last ${available - all}`
  const hint = 'leave out the `minutes` of the item that has what is left'
  const place = last.source.fields.minutes ?? last.source.place
  return [fault('agenda-underfull', reason, place, { severity: 'warning', hint })]
}
