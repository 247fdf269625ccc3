import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Disposition, Submission } from '../records/dossier.js'

/** Words of a closed submission that the list would print: what is taken of it is put by the officers in words of their own. */
export function checkClosedTexts(
  dispositions: readonly Disposition[],
  submissions: readonly Submission[],
): readonly Diagnostic[] {
  const closed = submissions.filter(({ attribution }) => attribution === 'closed')
  const amendments = new Map(
    closed.flatMap((own) => own.amendments.map((amendment) => [amendment.source.id, amendment])),
  )
  return dispositions.flatMap(({ amendment: id, disposition, parts, source, text }) => {
    const amendment = amendments.get(id)
    const printed = disposition.startsWith('taken') && text === null && parts.length === 0
    if (amendment === undefined || amendment.text.length === 0 || !printed) return []
    const field = amendment.operation === 'split' ? 'parts' : 'text'
    return [
      fault('closed-text-taken', `\`${id}\` is closed, so its words cannot be printed in the list`, source.place, {
        hint: `write in \`${field}\` the words in which the officers put it forward`,
      }),
    ]
  })
}
