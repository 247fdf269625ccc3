import type { Offer, StructuredDiscussion } from './records/dossier.js'

/** Whether an offer holds for a session. By days alone it holds for no session whose date is not known. */
export function holdsFor(
  { available, session: wanted }: Offer,
  session: StructuredDiscussion['sessions'][number],
): boolean {
  if (wanted !== null && wanted !== session.id) return false
  if (wanted !== null || available.length === 0) return true
  return available.some(({ from, session: named, to }) => {
    if (named !== null) return named === session.id
    return session.date !== null && (from ?? session.date) <= session.date && session.date <= (to ?? session.date)
  })
}
