import type { Diagnostic } from '@rapporteur/diagnostics'
import type { Sourced } from '../evidence.js'
import { fault } from '../gate/fault.js'
import type { Dossier } from '../records/dossier.js'

/** Two dates of one entry that must not stand the wrong way round, by the names of their fields. */
interface DatePair {
  readonly entry: Sourced
  readonly earlier: readonly [string, string | null]
  readonly later: readonly [string, string | null]
}

/** Spans that end before they begin, deadlines before the drafts went out, replies before the offer. */
export function checkDates(dossier: Dossier): readonly Diagnostic[] {
  return datePairs(dossier).flatMap(({ entry, earlier: [first, from], later: [second, to] }) => {
    // Dates are ISO 8601, so their order as text is their order in time.
    if (from === null || to === null || to >= from) return []
    const place = entry.source.fields[second] ?? entry.source.place
    return [fault('date-order', `\`${second}\` is ${to}, before \`${first}\`, which is ${from}`, place)]
  })
}

function datePairs({ delegations, dossier, workPlan, circulation, offers }: Dossier): readonly DatePair[] {
  return [
    span(dossier.conference),
    ...delegations.flatMap(({ datedMembers }) =>
      datedMembers.map((entry) => ({
        entry,
        earlier: ['from', entry.from] as const,
        later: ['until', entry.until] as const,
      })),
    ),
    ...(workPlan?.activities ?? []).map(span),
    ...(workPlan?.nextSteps ?? []).map(span),
    ...(circulation?.circulations ?? []).map((entry) => ({
      entry,
      earlier: ['date', entry.date] as const,
      later: ['deadline', entry.deadline] as const,
    })),
    ...(offers?.offers ?? []).map((entry) => ({
      entry,
      earlier: ['date', entry.date] as const,
      later: ['replied', entry.replied] as const,
    })),
    ...(offers?.offers ?? []).flatMap(({ available }) =>
      available.map((entry) => ({
        entry,
        earlier: ['from', entry.from] as const,
        later: ['to', entry.to] as const,
      })),
    ),
  ]
}

function span(entry: Sourced & { readonly start: string | null; readonly end: string | null }): DatePair {
  return { entry, earlier: ['start', entry.start], later: ['end', entry.end] }
}
