import type { Dossier, Meeting, RecordText } from '@rapporteur/model'

type Report = Meeting['reports'][number]

/** A report as it was heard: by which office, or by which champion, on what. */
export type HeardReport = Omit<Report, 'role'> & { readonly office: RecordText }

/** The reports heard at a meeting by the agenda item that carried them, in the order of the agenda. */
export function reportsByItem(meeting: Meeting, { universalization }: Dossier) {
  const roles = new Map((universalization?.roles ?? []).map((role) => [role.id, role]))
  const heard = meeting.reports.flatMap(({ role, ...report }): readonly HeardReport[] => {
    const office = roles.get(role)?.office
    return office === undefined ? [] : [{ ...report, office }]
  })
  return meeting.agenda
    .map((item) => ({ item, reports: heard.filter((report) => report.item === item.id) }))
    .filter(({ reports }) => reports.length > 0)
}
