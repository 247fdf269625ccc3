import type { Diagnostic } from '@rapporteur/diagnostics'
import type { Sourced } from '../evidence.js'
import { fault } from '../gate/fault.js'
import type { Delegation, Dossier } from '../records/dossier.js'

/** A statement or a submission, by whom it was made and when. */
interface Made {
  readonly entry: Sourced
  readonly by: string
  readonly onBehalfOf: readonly string[]
  readonly date: string
  readonly field: 'speaker' | 'from'
}

/** Statements made in common by a group and a State that had left it, or had not yet joined it, on that day. */
export function checkMemberships(dossier: Dossier): readonly Diagnostic[] {
  const groups = dossier.delegations.filter(({ datedMembers }) => datedMembers.length > 0)
  if (groups.length === 0) return []
  return madeIn(dossier).flatMap((made) => groups.flatMap((group) => outsiders(made, group)))
}

function madeIn({ meetings, submissions }: Dossier): readonly Made[] {
  const spoken = meetings.flatMap(({ date, interventions }) =>
    interventions.map(({ speaker, onBehalfOf, source }) => {
      return { entry: { source }, by: speaker, onBehalfOf, date, field: 'speaker' as const }
    }),
  )
  const written = submissions.map(({ from, onBehalfOf, received, source }) => {
    return { entry: { source }, by: from, onBehalfOf, date: received, field: 'from' as const }
  })
  return [...spoken, ...written]
}

function outsiders({ entry, by, onBehalfOf, date, field }: Made, group: Delegation): Diagnostic[] {
  if (by !== group.id && !onBehalfOf.includes(group.id)) return []
  return group.datedMembers.flatMap(({ delegation, from, until }) => {
    const left = until !== null && until < date
    const early = from !== null && date < from
    const index = onBehalfOf.indexOf(delegation)
    if ((!left && !early) || (by !== delegation && index === -1)) return []
    const when = left ? `left it on ${until}` : `joined it on ${from}`
    const reason = `The statement of ${date} counts \`${delegation}\` with \`${group.id}\`, but it ${when}`
    const place = entry.source.fields[by === delegation ? field : `onBehalfOf.${index}`] ?? entry.source.place
    const hint = 'record what that delegation said for itself as a statement of its own, or mend the dates'
    return [fault('membership-date', reason, place, { hint })]
  })
}
