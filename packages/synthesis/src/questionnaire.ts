import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type {
  Amendment,
  Disposition,
  Dossier,
  Evidence,
  Question,
  Questionnaire,
  RecordText,
  Submission,
} from '@rapporteur/model'
import { evidenceOf } from './evidence.js'

/** A question before and after the dispositions of the officers. `number` is 1-based; null where it has none. */
export interface QuestionChange {
  readonly id: string
  readonly status: 'kept' | 'replaced' | 'added' | 'deleted'
  readonly oldNumber: number | null
  readonly newNumber: number | null
  readonly base: RecordText | null
  readonly proposed: RecordText | null
  readonly proposers: readonly string[]
  readonly disposition: Disposition['disposition'] | 'none'
  readonly evidence: readonly Evidence[]
}

/** A group of the list with its questions, struck ones included. */
export interface GroupChange {
  readonly id: string
  readonly title: RecordText
  readonly questions: readonly QuestionChange[]
  readonly evidence: readonly Evidence[]
}

/** A decision of the officers on one amendment. */
export interface DecidedAmendment {
  readonly amendment: Amendment
  readonly submission: Submission
  readonly disposition: Disposition
}

/** The operations that change the list today; the others are printed as proposals until they are decided by hand. */
const applied: readonly Amendment['operation'][] = ['add', 'replace', 'delete']

/** The list with every amendment that was taken, wholly or in part, put into effect. Question ids never change. */
export function reviseQuestionnaire(dossier: Dossier): {
  groups: readonly GroupChange[]
  diagnostics: readonly Diagnostic[]
} {
  if (dossier.questionnaire === null) return { groups: [], diagnostics: [] }
  const taken = decidedAmendments(dossier).filter(
    ({ amendment, disposition }) =>
      applied.includes(amendment.operation) && disposition.disposition.startsWith('taken'),
  )
  const groups = dossier.questionnaire.groups.map((group) => reviseGroup(group, taken))
  return { groups: renumber(groups), diagnostics: [...contradictions(taken), ...unapplied(dossier)] }
}

/** Each amendment that has a disposition, with the one of its last round. */
export function decidedAmendments(dossier: Dossier): readonly DecidedAmendment[] {
  const byAmendment = new Map<string, Disposition>()
  for (const disposition of dossier.dispositions?.dispositions ?? []) {
    const earlier = byAmendment.get(disposition.amendment)
    if (earlier === undefined || earlier.round < disposition.round) byAmendment.set(disposition.amendment, disposition)
  }
  return dossier.submissions.flatMap((submission) =>
    submission.amendments.flatMap((amendment) => {
      const disposition = byAmendment.get(amendment.source.id)
      return disposition === undefined ? [] : [{ amendment, submission, disposition }]
    }),
  )
}

function reviseGroup(group: Questionnaire['groups'][number], taken: readonly DecidedAmendment[]): GroupChange {
  const revised = group.questions.map((question) => reviseQuestion(question, taken))
  const additions = taken.filter(({ amendment }) => amendment.operation === 'add' && groupOf(amendment, group))
  const questions = additions.reduce<readonly QuestionChange[]>(insertAddition, revised)
  return { id: group.id, title: group.title, questions, evidence: evidenceOf([group]) }
}

function groupOf(amendment: Amendment, group: Questionnaire['groups'][number]): boolean {
  if (amendment.group !== null) return amendment.group === group.id
  return group.questions.some(({ id }) => id === (amendment.after ?? amendment.question))
}

function reviseQuestion(question: Question, taken: readonly DecidedAmendment[]): QuestionChange {
  const own = taken.filter(({ amendment }) => amendment.question === question.id && amendment.operation !== 'add')
  const last = [...own].sort((a, b) => a.disposition.round - b.disposition.round).at(-1)
  const common = { id: question.id, oldNumber: null, newNumber: null, base: question.text }
  if (last === undefined) {
    return {
      ...common,
      status: 'kept',
      proposed: question.text,
      proposers: [],
      disposition: 'none',
      evidence: evidenceOf([question]),
    }
  }
  const deleted = last.amendment.operation === 'delete'
  return {
    ...common,
    status: deleted ? 'deleted' : 'replaced',
    proposed: deleted ? null : takenText(last),
    proposers: proposersOf(last.submission),
    disposition: last.disposition.disposition,
    evidence: evidenceOf([question, last.amendment, last.disposition]),
  }
}

function insertAddition(questions: readonly QuestionChange[], decided: DecidedAmendment): readonly QuestionChange[] {
  const { amendment, disposition, submission } = decided
  const addition: QuestionChange = {
    id: amendment.source.id,
    status: 'added',
    oldNumber: null,
    newNumber: null,
    base: null,
    proposed: takenText(decided),
    proposers: proposersOf(submission),
    disposition: disposition.disposition,
    evidence: evidenceOf([amendment, disposition]),
  }
  const found = questions.findIndex(({ id }) => id === amendment.after)
  const at = found === -1 ? questions.length : found + 1
  return [...questions.slice(0, at), addition, ...questions.slice(at)]
}

/** The text that the officers took: their own where they took a part, else the one proposed. */
function takenText({ amendment, disposition }: DecidedAmendment): RecordText | null {
  return disposition.text ?? amendment.text[0] ?? null
}

/** Who may be named as the author of a submission; none where it is closed or not to be attributed. */
export function proposersOf(submission: Submission): readonly string[] {
  const open = submission.attribution === 'named' || submission.attribution === 'group'
  return open ? [submission.from, ...submission.onBehalfOf.filter((id) => id !== submission.from)] : []
}

function renumber(groups: readonly GroupChange[]): readonly GroupChange[] {
  let oldNumber = 0
  let newNumber = 0
  const numbered = (change: QuestionChange): QuestionChange => ({
    ...change,
    oldNumber: change.status === 'added' ? null : ++oldNumber,
    newNumber: change.status === 'deleted' ? null : ++newNumber,
  })
  return groups.map((group) => ({ ...group, questions: group.questions.map(numbered) }))
}

/** Two amendments of one round, both taken, that change the same question: one of them would be lost. */
function contradictions(taken: readonly DecidedAmendment[]): readonly Diagnostic[] {
  const first = new Map<string, string>()
  return taken.flatMap(({ amendment, disposition }) => {
    if (amendment.operation === 'add' || amendment.question === null) return []
    const key = `${amendment.question} ${disposition.round}`
    const earlier = first.get(key)
    first.set(key, earlier ?? amendment.source.id)
    if (earlier === undefined) return []
    return [
      diagnostic({
        ruleId: 'disposition-contradictory',
        source: 'synthesis',
        place: disposition.source.place,
        reason: `\`${amendment.source.id}\` and \`${earlier}\` are both taken in round ${disposition.round} and change the same question \`${amendment.question}\``,
        hint: 'take one of them, or take it in part with a `text` that joins both',
      }),
    ]
  })
}

/** A disposition that takes what the list does not carry out by itself is told, so that nobody thinks it was done. */
function unapplied(dossier: Dossier): readonly Diagnostic[] {
  return decidedAmendments(dossier)
    .filter(
      ({ amendment, disposition }) =>
        !applied.includes(amendment.operation) && disposition.disposition.startsWith('taken'),
    )
    .map(({ amendment, disposition }) =>
      diagnostic({
        severity: 'warning',
        ruleId: 'operation-not-applied',
        source: 'synthesis',
        place: disposition.source.place,
        reason: `\`${amendment.source.id}\` (${amendment.operation}) is taken, but only additions, replacements and deletions change the list`,
        hint: 'the proposal stands in the table of proposals; write the change as replacements, additions and deletions to carry it out',
      }),
    )
}
