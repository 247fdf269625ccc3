import type { Diagnostic } from '@rapporteur/diagnostics'
import type { Dossier, Questionnaire } from '@rapporteur/model'
import { grouped } from '../grouped.js'
import { type AmendmentOnFile, amendmentsOnFile, concernsList, decidedAfter, isTaken } from './amendments-on-file.js'
import { applyRound } from './apply-round.js'
import { firstVersion, type ListVersion } from './list-version.js'
import { type Originals, originalsOf } from './originals.js'

/**
 * The list as it stood once a round was over, by the dispositions that then held; round 0 is the list as it was
 * circulated. Null for a dossier without a list.
 */
export function listAt(dossier: Dossier, round: number): ListVersion | null {
  const { questionnaire } = dossier
  if (questionnaire === null) return null
  // Which version there is does not depend on translations, only what is said of it.
  return replay(questionnaire, amendmentsOnFile(dossier), round, originalsOf(dossier, new Map())).list
}

/** Every version of the list, from the one that was circulated to the one that stands now. */
export function versionsOf(
  questionnaire: Questionnaire,
  amendments: readonly AmendmentOnFile[],
  last: number,
  originals: Originals,
): { readonly versions: readonly ListVersion[]; readonly diagnostics: readonly Diagnostic[] } {
  const replayed = Array.from({ length: last + 1 }, (_, round) => replay(questionnaire, amendments, round, originals))
  // Only what holds now has to agree: a decision that a later round took back is history.
  return { versions: replayed.map(({ list }) => list), diagnostics: replayed.at(-1)?.diagnostics ?? [] }
}

function replay(
  questionnaire: Questionnaire,
  amendments: readonly AmendmentOnFile[],
  last: number,
  originals: Originals,
) {
  const taken = decidedAfter(amendments.filter(concernsList), last).filter(isTaken)
  const byRound = grouped(taken, ({ disposition }) => String(disposition.round))
  const diagnostics: Diagnostic[] = []
  let list = firstVersion(questionnaire)
  for (let round = 1; round <= last; round += 1) {
    const applied = applyRound(list, round, byRound.get(String(round)) ?? [], originals)
    list = applied.list
    diagnostics.push(...applied.diagnostics)
  }
  return { list, diagnostics }
}
