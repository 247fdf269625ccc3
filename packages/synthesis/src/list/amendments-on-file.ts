import type { Amendment, Disposition, Dossier, Submission } from '@rapporteur/model'
import { grouped } from '../grouped.js'

/** An amendment with its submission and what the officers did with it, in order of round. */
export interface AmendmentOnFile {
  readonly id: string
  readonly amendment: Amendment
  readonly submission: Submission
  readonly dispositions: readonly Disposition[]
}

/** An amendment with the one disposition that holds. */
export interface DecidedAmendment extends AmendmentOnFile {
  readonly disposition: Disposition
}

/** Every amendment of the dossier in order of receipt, then as its submission gives them. */
export function amendmentsOnFile({ dispositions, submissions }: Dossier): readonly AmendmentOnFile[] {
  const decided = grouped(dispositions?.dispositions ?? [], ({ amendment }) => amendment)
  return submissions.flatMap((submission) =>
    submission.amendments.map((amendment) => ({
      id: amendment.source.id,
      amendment,
      submission,
      dispositions: [...(decided.get(amendment.source.id) ?? [])].sort((a, b) => a.round - b.round),
    })),
  )
}

/** What held of an amendment once a round was over: the disposition of the last round up to it; null where none had one. */
export function standingAfter({ dispositions }: AmendmentOnFile, round: number): Disposition | null {
  return dispositions.findLast((disposition) => disposition.round <= round) ?? null
}

/** The round after which nothing has been decided yet; 0 where nothing has. */
export function lastRound(dossier: Dossier): number {
  return (dossier.dispositions?.dispositions ?? []).reduce((last, { round }) => Math.max(last, round), 0)
}

/** Each amendment that has a disposition, with the one of its last round. */
export function decidedAmendments(dossier: Dossier): readonly DecidedAmendment[] {
  return decidedAfter(amendmentsOnFile(dossier), Number.POSITIVE_INFINITY)
}

/** The disposition that holds of each amendment that has one, by the amendment's id. */
export function standingDispositions(dossier: Dossier): ReadonlyMap<string, Disposition> {
  return new Map(decidedAmendments(dossier).map(({ disposition, id }) => [id, disposition]))
}

/** Each amendment that had a disposition once a round was over, with the one that then held. */
export function decidedAfter(amendments: readonly AmendmentOnFile[], round: number): readonly DecidedAmendment[] {
  return amendments.flatMap((item) => {
    const disposition = standingAfter(item, round)
    return disposition === null ? [] : [{ ...item, disposition }]
  })
}

/** Whether a proposal changes the list, wholly or in part. */
export function isTaken({ disposition }: DecidedAmendment): boolean {
  return disposition.disposition === 'taken' || disposition.disposition === 'taken-in-part'
}

/** Whether the words of a submission may not be printed. */
export function isClosed({ attribution }: Submission): boolean {
  return attribution === 'closed'
}

/** Who may be named as the author of a submission; none where it is closed or not to be attributed. */
export function proposersOf(submission: Submission): readonly string[] {
  const open = submission.attribution === 'named' || submission.attribution === 'group'
  return open ? [submission.from, ...submission.onBehalfOf.filter((id) => id !== submission.from)] : []
}

/** Whether an amendment is one of the list, and not of a paragraph of a circulated draft. */
export function concernsList({ amendment }: AmendmentOnFile): boolean {
  const { after, group, question } = amendment
  return question !== null || after !== null || group !== null
}
