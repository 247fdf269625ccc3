import type { AmendmentOnFile } from './amendments-on-file.js'
import { proposersOf } from './amendments-on-file.js'
import type { MarkedQuestion, QuestionNumber } from './marked-list.js'

/** What the marked-up list says of a question in words: where it went, where it came from, what is proposed of it. */
export interface QuestionNote {
  readonly kind: NoteKind
  /** The question that it speaks of; null where a proposal names a group only. */
  readonly number: QuestionNumber | null
  readonly proposers: readonly string[]
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
    return number === null ? [] : [{ kind, number, proposers: [] }]
  }
  if (difference === null) return []
  const { absorbed, id, into, moved, partOf, parts } = difference
  if (left) return note('moved-to', id)
  return [
    ...(moved ? note('moved-from', id, was) : []),
    ...note('merged-into', into),
    ...absorbed.flatMap((other) => note('merged-from', other, was)),
    ...parts.flatMap((part) => note('split-into', part)),
    ...note('part-of', partOf, was),
    ...open.flatMap((item) => proposalNotes(item, stands)),
  ]
}

function proposalNotes(
  { amendment, submission }: AmendmentOnFile,
  stands: MarkedNumbers['stands'],
): readonly QuestionNote[] {
  const proposers = proposersOf(submission)
  switch (amendment.operation) {
    case 'move':
      return [toward(stands.get(amendment.after ?? '') ?? null, proposers)]
    case 'merge':
      return amendment.with.flatMap((id): readonly QuestionNote[] => {
        const number = stands.get(id)
        return number === undefined ? [] : [{ kind: 'proposed-merge', number, proposers }]
      })
    case 'split':
      return [{ kind: 'proposed-split', number: null, proposers }]
    default:
      return []
  }
}

function toward(number: QuestionNumber | null, proposers: readonly string[]): QuestionNote {
  return { kind: number === null ? 'proposed-move-group' : 'proposed-move', number, proposers }
}
