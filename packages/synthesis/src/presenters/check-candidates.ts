import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import { type Dossier, maximumParticipants } from '@rapporteur/model'
import type { Candidate } from './candidates.js'
import { consideredPresenters, consideredStakeholders } from './problem-of.js'

/** Candidates for whom the search has no room: States, then stakeholders. */
export function candidatesLeftOut(dossier: Dossier): readonly Candidate[] {
  return [...consideredPresenters(dossier, new Set()).leftOut, ...consideredStakeholders(dossier).leftOut]
}

/** Tells of candidates that are not considered for the series, because there are too many to search exactly. */
export function checkCandidates(dossier: Dossier): readonly Diagnostic[] {
  const leftOut = candidatesLeftOut(dossier)
  const first = dossier.offers?.offers.find(({ delegation }) => leftOut.some(({ id }) => id === delegation))
  if (first === undefined) return []
  const [be, named] = [leftOut.length === 1 ? 'candidate is' : 'candidates are', leftOut.map(({ id }) => `\`${id}\``)]
  return [
    diagnostic({
      ruleId: 'candidates-left-out',
      source: 'synthesis',
      severity: 'warning',
      place: first.source.place,
      reason:
        `${leftOut.length} ${be} not considered for the series, which is searched among ${maximumParticipants} at most: ` +
        `${named.join(', ')}, whose offers are the latest of the regions and profiles with the most`,
      hint: 'reply `declined` to offers that will not be taken up, or fix presenters of sessions',
    }),
  ]
}
