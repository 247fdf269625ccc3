import type { Place } from '@rapporteur/diagnostics'
import type { Amendment, Disposition, Dossier, Intervention, RecordText, Sourced, Submission } from '@rapporteur/model'
import { standingDispositions } from './list/amendments-on-file.js'
import { type MembersOn, membersOn } from './memberships.js'
import { countedDelegations } from './statements.js'

/** A paragraph, a row of a table or another block of a paper, by the paper's id and the label by which it is asked for. */
export interface PaperPlace {
  readonly document: string
  readonly label: string
}

/** Where entries of the record stand in papers, by `kind id`; not where they are only counted. */
export type Reached = ReadonlyMap<string, readonly PaperPlace[]>

/** Why an entry reaches no paper, and where that is written. */
export interface SetAside {
  readonly reason: RecordText
  readonly place: Place
}

/** What became of one thing said or written. */
export interface LedgerEntry {
  readonly kind: 'intervention' | 'submission' | 'comment' | 'amendment'
  readonly id: string
  readonly place: Place
  /** The submission that a comment or an amendment is part of. */
  readonly submission: string | null
  /** Who spoke or wrote. */
  readonly by: string
  /** The delegations for which it counts, the members of a group one by one. */
  readonly countedFor: readonly string[]
  readonly attribution: Intervention['attribution']
  /**
   * `reached`: it stands in a paper; `setAside`: with a reason; `replaced`: a later statement stands for it; `accounted`: a
   * submission of which every part is; `unaccounted`: it is lost.
   */
  readonly state: 'reached' | 'setAside' | 'replaced' | 'accounted' | 'unaccounted'
  readonly places: readonly PaperPlace[]
  readonly setAside: SetAside | null
  /** Id of the intervention that replaces it. */
  readonly replacedBy: string | null
  /** What was proposed, and what was decided on it in the last round. */
  readonly operation: Amendment['operation'] | null
  readonly disposition: Disposition | null
}

/** The ledger of a dossier: every intervention, submission, comment and amendment with the places it reached. */
export function ledgerOf(dossier: Dossier, reached: Reached): readonly LedgerEntry[] {
  const settling: Settling = {
    reached,
    members: membersOn(dossier.delegations),
    setAside: new Map((dossier.dispositions?.setAside ?? []).map((entry) => [entry.submission, setAsideOf(entry)])),
    decided: standingDispositions(dossier),
    replacedBy: new Map(
      dossier.meetings.flatMap(({ interventions }) =>
        interventions.flatMap(({ replaces, source }) => (replaces === null ? [] : [[replaces, source.id] as const])),
      ),
    ),
  }
  const spoken = dossier.meetings.flatMap(({ date, interventions }) =>
    interventions.map((intervention) => settle(intervention, spokenBy(intervention, date), settling)),
  )
  return [...spoken, ...dossier.submissions.flatMap((submission) => submissionEntries(submission, settling))]
}

interface Settling {
  readonly reached: Reached
  readonly members: MembersOn
  readonly setAside: ReadonlyMap<string, SetAside>
  readonly decided: ReadonlyMap<string, Disposition>
  readonly replacedBy: ReadonlyMap<string, string>
}

/** Who made an entry, for whom, and what it is part of. */
interface Origin {
  readonly kind: LedgerEntry['kind']
  readonly submission: Submission | null
  readonly by: string
  /** The day on which it was said or received. */
  readonly date: string
  readonly onBehalfOf: readonly string[]
  readonly attribution: Intervention['attribution']
  readonly operation: Amendment['operation'] | null
}

function spokenBy({ speaker, onBehalfOf, attribution }: Intervention, date: string): Origin {
  return { kind: 'intervention', submission: null, by: speaker, date, onBehalfOf, attribution, operation: null }
}

function submissionEntries(submission: Submission, settling: Settling): readonly LedgerEntry[] {
  const { amendments, attribution, comments, from: by, onBehalfOf, received: date } = submission
  const origin = { submission, by, date, onBehalfOf, attribution, operation: null }
  const parts = [
    ...comments.map((comment) => settle(comment, { ...origin, kind: 'comment' }, settling)),
    ...amendments.map((amendment) =>
      settle(amendment, { ...origin, kind: 'amendment', operation: amendment.operation }, settling),
    ),
  ]
  const whole = settle(submission, { ...origin, kind: 'submission', submission: null }, settling)
  return [whole.state === 'unaccounted' ? { ...whole, state: stateOfParts(parts) } : whole, ...parts]
}

/** A submission is accounted for where its parts are; what is wrong with a part is told of the part. */
function stateOfParts(parts: readonly LedgerEntry[]): LedgerEntry['state'] {
  if (parts.length === 0) return 'unaccounted'
  return parts.every(({ state }) => state !== 'unaccounted') ? 'accounted' : 'unaccounted'
}

function settle({ source }: Sourced, origin: Origin, settling: Settling): LedgerEntry {
  const { by, date, onBehalfOf, submission, ...rest } = origin
  const places = settling.reached.get(`${source.kind} ${source.id}`) ?? []
  const setAside = settling.setAside.get(source.id) ?? settling.setAside.get(submission?.source.id ?? '') ?? null
  const replacedBy = settling.replacedBy.get(source.id) ?? null
  return {
    ...rest,
    id: source.id,
    place: source.place,
    submission: submission?.source.id ?? null,
    by,
    countedFor: countedDelegations(by, onBehalfOf, date, settling.members),
    state: stateOf(places, setAside, replacedBy),
    places,
    setAside,
    replacedBy,
    disposition: settling.decided.get(source.id) ?? null,
  }
}

function stateOf(places: readonly PaperPlace[], setAside: SetAside | null, replacedBy: string | null) {
  if (places.length > 0) return 'reached'
  if (setAside !== null) return 'setAside'
  return replacedBy === null ? 'unaccounted' : 'replaced'
}

function setAsideOf({ reason, source }: Sourced & { readonly reason: RecordText }): SetAside {
  return { reason, place: source.place }
}
