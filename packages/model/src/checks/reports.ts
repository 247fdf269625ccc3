import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Dossier } from '../records/dossier.js'

/** Reports laid to champions that are none, and feedback where there is no body to receive it. */
export function checkReports(dossier: Dossier): readonly Diagnostic[] {
  const champions = new Set((dossier.universalization?.champions ?? []).map(({ delegation }) => delegation))
  const strangers = dossier.meetings.flatMap(({ reports }) =>
    reports.flatMap(({ delegation, source }) => {
      if (delegation === null || champions.has(delegation)) return []
      const hint = 'add it to `champions` in universalization.yaml, or leave `delegation` out'
      const place = source.fields.delegation ?? source.place
      return [fault('champion-unknown', `\`${delegation}\` is no regional champion`, place, { hint })]
    }),
  )
  const [feedback] = dossier.points?.feedback ?? []
  if (feedback === undefined || dossier.dossier.partner !== null) return strangers
  const hint = 'name the other body in `partner` of dossier.yaml'
  const reason = 'Feedback is given, and the dossier names no body that receives it'
  return [...strangers, fault('partner-missing', reason, feedback.source.place, { hint })]
}
