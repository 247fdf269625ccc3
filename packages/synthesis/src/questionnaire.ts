import type { Diagnostic } from '@rapporteur/diagnostics'
import type { Dossier } from '@rapporteur/model'
import { type AmendmentOnFile, amendmentsOnFile, concernsList, lastRound } from './list/amendments-on-file.js'
import { grouped } from './list/arrange.js'
import { compareLists, type QuestionDifference } from './list/compare-lists.js'
import { versionsOf } from './list/list-at.js'
import type { ListGroup, ListVersion } from './list/list-version.js'
import { type MarkedGroup, type MarkedQuestion, markedList } from './list/marked-list.js'
import { notesOf, numbersOf, type QuestionNote } from './list/notes.js'
import { checkOpenAmendments } from './list/open-amendments.js'

/** A line of the marked-up list as papers print it. */
export interface QuestionLine extends MarkedQuestion {
  readonly notes: readonly QuestionNote[]
}

/** A group of the marked-up list as papers print it. */
export interface GroupLines extends Omit<MarkedGroup, 'questions'> {
  readonly questions: readonly QuestionLine[]
}

/** What one round changed: the differences between the version before it and the version after it. */
export interface RoundChanges {
  readonly round: number
  readonly version: number
  readonly changes: readonly QuestionDifference[]
}

/** The list of questions from the version that was circulated to the one that stands now. */
export interface RevisedQuestionnaire {
  readonly version: number
  /** Whether a proposal is kept in brackets or awaits a decision. */
  readonly negotiated: boolean
  readonly markedUp: readonly GroupLines[]
  readonly clean: readonly ListGroup[]
  readonly renumbering: readonly QuestionLine[]
  readonly rounds: readonly RoundChanges[]
  /** Whether more than one round changed it, so that the changes of each are worth telling. */
  readonly severalRounds: boolean
  readonly differences: readonly QuestionDifference[]
}

/** The list with every proposal that was taken put into effect, round by round, and the open ones beside it. */
export function reviseQuestionnaire(dossier: Dossier): {
  readonly revised: RevisedQuestionnaire
  readonly diagnostics: readonly Diagnostic[]
} {
  const { questionnaire } = dossier
  if (questionnaire === null) return { revised: nothing, diagnostics: [] }
  const amendments = amendmentsOnFile(dossier).filter(concernsList)
  const { diagnostics, versions } = versionsOf(questionnaire, amendments, lastRound(dossier))
  const [first, current] = [versions[0], versions.at(-1)]
  if (first === undefined || current === undefined) return { revised: nothing, diagnostics }
  const open = amendments.filter(isOpen)
  const markedUp = linesOf(markedList(first, current, open), open)
  return {
    revised: {
      version: current.version,
      negotiated: open.length > 0,
      markedUp,
      clean: current.groups.filter(({ questions }) => questions.length > 0),
      renumbering: markedUp.flatMap(({ questions }) => questions).filter(isRenumbered),
      rounds: roundsOf(versions),
      severalRounds: versions.length > 2,
      differences: compareLists(first, current),
    },
    diagnostics: [...diagnostics, ...checkOpenAmendments(current, open)],
  }
}

const nothing: RevisedQuestionnaire = {
  version: 0,
  negotiated: false,
  markedUp: [],
  clean: [],
  renumbering: [],
  rounds: [],
  severalRounds: false,
  differences: [],
}

/** Whether an amendment is under negotiation: kept in brackets by its last disposition, or without one. */
function isOpen({ dispositions }: AmendmentOnFile): boolean {
  const standing = dispositions.at(-1)
  return standing === undefined || standing.disposition === 'bracketed'
}

function linesOf(groups: readonly MarkedGroup[], open: readonly AmendmentOnFile[]): readonly GroupLines[] {
  const numbers = numbersOf(groups.flatMap(({ questions }) => questions))
  const ofQuestion = grouped(open, ({ amendment }) => amendment.question)
  return groups.map((group) => ({
    ...group,
    questions: group.questions.map((line) => ({
      ...line,
      notes: notesOf(line, ofQuestion.get(line.id) ?? [], numbers),
    })),
  }))
}

/** The table of numbers has each question once: not the place that it left, and nothing that is only proposed. */
function isRenumbered({ left, status }: QuestionLine): boolean {
  return !left && status !== 'proposed'
}

function roundsOf(versions: readonly ListVersion[]): readonly RoundChanges[] {
  return versions.slice(1).map((version, index) => {
    const before = versions[index] ?? version
    const changes = compareLists(before, version).filter(({ status }) => status !== 'kept')
    return { round: version.round, version: version.version, changes }
  })
}
