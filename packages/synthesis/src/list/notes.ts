import type { AmendmentOnFile } from './amendments-on-file.js'
import { isClosed, proposersOf } from './amendments-on-file.js'
import { hasWords, type MarkedQuestion, type QuestionNumber } from './marked-list.js'

/** What the marked-up list says of a question in words: where it went, where it came from, what is proposed of it. */
export interface QuestionNote {
  readonly kind: NoteKind
  /** The question that it speaks of; null where a proposal names a group only. */
  readonly number: QuestionNumber | null
  readonly proposers: readonly string[]
  /** The amendment that proposes it; null for what was decided. */
  readonly amendment: string | null
}

export type NoteKind =
  | 'moved-to'
  | 'moved-from'
  | 'merged-into'
  | 'merged-from'
  | 'split-into'
  | 'part-of'
  | 'proposed-move'
  | 'proposed-move-group'
  | 'proposed-merge'
  | 'proposed-split'
  | 'proposed-closed'

/** The numbers of a marked-up list: where each question stood, and where it stands. */
export interface MarkedNumbers {
  readonly was: ReadonlyMap<string, QuestionNumber>
  readonly stands: ReadonlyMap<string, QuestionNumber>
}

/** The numbers of the questions of a marked-up list by id; of one that moved, of both its lines. */
export function numbersOf(lines: readonly MarkedQuestion[]): MarkedNumbers {
  return {
    was: new Map(lines.flatMap(({ id, number, oldNumber }) => (oldNumber === null ? [] : [[id, number] as const]))),
    stands: new Map(lines.flatMap(({ id, left, number }) => (left ? [] : [[id, number] as const]))),
  }
}

/** The notes on one line. */
export function notesOf(
  { difference, left }: MarkedQuestion,
  open: readonly AmendmentOnFile[],
  { stands, was }: MarkedNumbers,
): readonly QuestionNote[] {
  const note = (kind: NoteKind, id: string | null, numbers = stands): readonly QuestionNote[] => {
    const number = numbers.get(id ?? '') ?? null
    return number === null ? [] : [{ kind, number, proposers: [], amendment: null }]
  }
  const proposed = open.flatMap((item) => proposalNotes(item, stands))
  if (difference === null) return proposed
  const { absorbed, id, into, moved, partOf, parts } = difference
  if (left) return note('moved-to', id)
  return [
    ...(moved ? note('moved-from', id, was) : []),
    ...note('merged-into', into),
    ...absorbed.flatMap((other) => note('merged-from', other, was)),
    ...parts.flatMap((part) => note('split-into', part)),
    ...note('part-of', partOf, was),
    ...proposed,
  ]
}

function proposalNotes(item: AmendmentOnFile, stands: MarkedNumbers['stands']): readonly QuestionNote[] {
  const { amendment, id, submission } = item
  const note = (kind: NoteKind, number: QuestionNumber | null = null): QuestionNote => ({
    ...{ kind, number, amendment: id },
    proposers: proposersOf(submission),
  })
  const closed = hasWords(amendment) && isClosed(submission) ? [note('proposed-closed')] : []
  switch (amendment.operation) {
    case 'move': {
      const number = stands.get(amendment.after ?? '')
      return [number === undefined ? note('proposed-move-group') : note('proposed-move', number)]
    }
    case 'merge': {
      const numbers = amendment.with.flatMap((other) => stands.get(other) ?? [])
      return [...closed, ...numbers.map((number) => note('proposed-merge', number))]
    }
    case 'split':
      return [note('proposed-split')]
    default:
      return closed
  }
}
