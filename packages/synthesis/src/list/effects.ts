import type { RecordText } from '@rapporteur/model'
import type { DecidedAmendment } from './amendments-on-file.js'

/** What the proposals taken in one round do to one question. */
export interface Effects {
  readonly deletions: readonly DecidedAmendment[]
  /** Mergers in which the question goes into another. */
  readonly mergedAway: readonly DecidedAmendment[]
  /** Whatever gives it other words: replacements, mergers into it, deletions taken in part. */
  readonly rewordings: readonly DecidedAmendment[]
  readonly splits: readonly DecidedAmendment[]
  readonly moves: readonly DecidedAmendment[]
}

const kinds = ['deletions', 'mergedAway', 'rewordings', 'splits', 'moves'] as const
type Kind = (typeof kinds)[number]

/** The effects of the taken proposals of a round, by the question that they change; additions change none. */
export function effectsOf(taken: readonly DecidedAmendment[]): ReadonlyMap<string, Effects> {
  const effects = new Map<string, Record<Kind, DecidedAmendment[]>>()
  const note = (id: string | null, kind: Kind, item: DecidedAmendment) => {
    if (id === null) return
    const own = effects.get(id) ?? { deletions: [], mergedAway: [], rewordings: [], splits: [], moves: [] }
    own[kind].push(item)
    effects.set(id, own)
  }
  for (const item of taken) {
    const { amendment } = item
    if (amendment.operation !== 'add') note(amendment.question, kindOf(item), item)
    if (amendment.operation === 'merge') for (const id of new Set(amendment.with)) note(id, 'mergedAway', item)
  }
  return effects
}

function kindOf({ amendment, disposition }: DecidedAmendment): Kind {
  switch (amendment.operation) {
    case 'delete':
      // A deletion taken in part leaves the words that the officers wrote.
      return disposition.text === null ? 'deletions' : 'rewordings'
    case 'split':
      return 'splits'
    case 'move':
      return 'moves'
    default:
      return 'rewordings'
  }
}

/** The words that a proposal gives a question: those of the officers, else those proposed; null leaves them as they are. */
export function textTaken({ amendment, disposition }: DecidedAmendment): RecordText | null {
  return disposition.text ?? amendment.text[0] ?? null
}

/** The parts that a split makes of a question: those of the officers, else those proposed. */
export function partsTaken({ amendment, disposition }: DecidedAmendment): readonly RecordText[] {
  return disposition.parts.length > 0 ? disposition.parts : amendment.text
}

/** Where a proposal puts a question: the place of the officers, else the one proposed. */
export function placeTaken({ amendment, disposition }: DecidedAmendment) {
  const own = disposition.after !== null || disposition.group !== null
  return own
    ? { after: disposition.after, group: disposition.group }
    : { after: amendment.after, group: amendment.group }
}

/**
 * The words that a round gives a question, where it gives any: the one text that the officers wrote; without one, the
 * text that all who were taken proposed. `rivals` are those of which none can stand for all.
 */
export function wordsTaken(rewordings: readonly DecidedAmendment[]): {
  readonly text: RecordText | null
  readonly rivals: readonly DecidedAmendment[]
} {
  const written = rewordings.filter(({ disposition }) => disposition.text !== null)
  const candidates = (written.length > 0 ? written : rewordings).filter((item) => textTaken(item) !== null)
  const distinct = [...new Map(candidates.map((item) => [textTaken(item)?.value, item])).values()]
  const last = candidates.at(-1)
  return { text: last === undefined ? null : textTaken(last), rivals: distinct.length > 1 ? distinct : [] }
}
