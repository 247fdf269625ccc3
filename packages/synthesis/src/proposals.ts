import type { Amendment, Disposition, Dossier, Evidence, RecordText } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'
import { type AmendmentOnFile, amendmentsOnFile, isClosed, proposersOf } from './list/amendments-on-file.js'
import type { QuestionNumber } from './list/marked-list.js'
import { type MarkedNumbers, numbersOf } from './list/notes.js'
import type { RevisedQuestionnaire } from './questionnaire.js'

/** A row of the table of proposals. `number` is that of the question in the marked-up list; `others` are merged with it. */
export interface Proposal {
  readonly id: string
  readonly operation: Amendment['operation']
  readonly number: QuestionNumber | null
  readonly others: readonly QuestionNumber[]
  readonly group: RecordText | null
  /** Where it would be put; null where no question was named. */
  readonly after: QuestionNumber | null
  readonly proposers: readonly string[]
  readonly texts: readonly RecordText[]
  readonly rationale: RecordText | null
  /** What holds now. */
  readonly disposition: Disposition['disposition'] | 'pending'
  /** What was done in each round, in order. */
  readonly decisions: readonly Disposition[]
  /** Whether it was dealt with in more than one round. */
  readonly repeated: boolean
  readonly evidence: readonly Evidence[]
}

/** Every amendment once, decided or not, in order of the question it concerns, then of receipt. */
export function proposalsOf(dossier: Dossier, { markedUp }: RevisedQuestionnaire): readonly Proposal[] {
  const numbers = numbersOf(markedUp.flatMap(({ questions }) => questions))
  const titles = new Map(markedUp.map(({ id, title }) => [id, title]))
  const rows = amendmentsOnFile(dossier).map((item) => rowOf(item, numbers, titles))
  return rows.sort((a, b) => place(a) - place(b) || (a.number?.inserted ?? 0) - (b.number?.inserted ?? 0))
}

function rowOf(
  item: AmendmentOnFile,
  { stands, was }: MarkedNumbers,
  titles: ReadonlyMap<string, RecordText>,
): Proposal {
  const { amendment, dispositions, submission } = item
  const closed = isClosed(submission)
  const numberOf = (id: string | null) => was.get(id ?? '') ?? stands.get(id ?? '') ?? null
  return {
    id: item.id,
    operation: amendment.operation,
    number: numberOf(amendment.question ?? amendment.after),
    others: amendment.with.flatMap((id) => numberOf(id) ?? []),
    group: titles.get(amendment.group ?? '') ?? null,
    after: numberOf(amendment.after),
    proposers: proposersOf(submission),
    texts: closed ? [] : amendment.text,
    rationale: closed ? null : amendment.rationale,
    disposition: dispositions.at(-1)?.disposition ?? 'pending',
    decisions: dispositions,
    repeated: dispositions.length > 1,
    evidence: evidenceOf([amendment, ...dispositions]),
  }
}

function place({ number }: Proposal): number {
  return number?.value ?? Number.MAX_SAFE_INTEGER
}
