import type { Diagnostic } from '@rapporteur/diagnostics'
import type { Dossier } from '@rapporteur/model'
import { type AmendmentOnFile, amendmentsOnFile, concernsList, lastRound } from './list/amendments-on-file.js'
import { compareLists, type QuestionDifference } from './list/compare-lists.js'
import { versionsOf } from './list/list-at.js'
import type { ListGroup, ListVersion } from './list/list-version.js'
import { markedList } from './list/marked-list.js'
import { checkOpenAmendments } from './list/open-amendments.js'
import { originalsOf } from './list/originals.js'
import { type GroupLines, proposalsShown, type QuestionLine, questionLines } from './list/question-lines.js'

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

/**
 * The list with every proposal that was taken put into effect, round by round, and the open ones beside it. `translations` has
 * the words in the original language of texts that are written in another, by `namespace:key`.
 */
export function reviseQuestionnaire(
  dossier: Dossier,
  translations: ReadonlyMap<string, string> = new Map(),
): {
  readonly revised: RevisedQuestionnaire
  readonly diagnostics: readonly Diagnostic[]
} {
  const { questionnaire } = dossier
  if (questionnaire === null) return { revised: nothing, diagnostics: [] }
  const amendments = amendmentsOnFile(dossier).filter(concernsList)
  const originals = originalsOf(dossier, translations)
  const { diagnostics, versions } = versionsOf(questionnaire, amendments, lastRound(dossier), originals)
  const [first, current] = [versions[0], versions.at(-1)]
  if (first === undefined || current === undefined) return { revised: nothing, diagnostics }
  const open = amendments.filter(isOpen)
  const differences = compareLists(first, current)
  const lines = questionLines(markedList(first, current, differences, open), open, originals)
  const markedUp = lines.groups
  const shown = new Set(markedUp.flatMap(({ questions }) => questions.flatMap(proposalsShown)))
  return {
    revised: {
      version: current.version,
      negotiated: open.length > 0,
      markedUp,
      clean: current.groups.filter(({ questions }) => questions.length > 0),
      renumbering: markedUp.flatMap(({ questions }) => questions).filter(isRenumbered),
      rounds: roundsOf(versions),
      severalRounds: versions.length > 2,
      differences,
    },
    diagnostics: [...diagnostics, ...checkOpenAmendments(current, open, shown), ...lines.diagnostics],
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
