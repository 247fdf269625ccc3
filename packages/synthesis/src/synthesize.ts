import type { Diagnostic } from '@rapporteur/diagnostics'
import type { Dossier } from '@rapporteur/model'
import { discussionsOf } from './discussions.js'
import { commentedDrafts } from './draft-comments.js'
import { type Tally, tallied, talliedEvidence } from './evidence.js'
import { feedbackOf } from './feedback.js'
import { gradeMeanings } from './grade.js'
import type { QuestionDifference, QuestionStatus } from './list/compare-lists.js'
import { pointParagraphs } from './point-paragraphs.js'
import { checkCandidates } from './presenters/check-candidates.js'
import { type Proposal, proposalsOf } from './proposals.js'
import { type RevisedQuestionnaire, reviseQuestionnaire } from './questionnaire.js'
import { recommendationsOf } from './recommendations.js'
import { workDone } from './record-of-work.js'
import { type Statements, statementsOf } from './statements.js'
import { delegationsHeard, questionViews, topicViews } from './views.js'
import { scheduleOf } from './work-plan.js'

/** What the papers are composed from, beside the records themselves. */
export type Findings = ReturnType<typeof synthesize>['findings']

/** What a dossier's findings take beside its records. */
export interface SynthesisOptions {
  /** The words in the original language of texts that are written in another, by `namespace:key`. */
  readonly originals?: ReadonlyMap<string, string>
}

/** Records to findings: graded views, the revised list of questions, proposals, the schedule and the work done. */
export function synthesize(dossier: Dossier, { originals }: SynthesisOptions = {}) {
  const { revised, diagnostics } = reviseQuestionnaire(dossier, originals)
  const proposals = proposalsOf(dossier, revised)
  const statements = statementsOf(dossier)
  const topics = topicViews(dossier, statements)
  const questions = questionsWithViews(dossier, revised, statements)
  const carriers = pointParagraphs([...topics, ...questions].flatMap(({ views }) => views))
  const findings = {
    topics,
    questions,
    questionnaire: { ...revised, changes: changesByStatus(revised.differences) },
    grading: {
      meanings: gradeMeanings(dossier.dossier.attribution.thresholds),
      denominator: dossier.dossier.attribution.denominator,
      heard: heardBy(dossier, statements),
    },
    proposals,
    proposalsByDisposition: byDisposition(proposals),
    schedule: scheduleOf(dossier, statements),
    discussions: discussionsOf(dossier),
    circulations: circulationsOf(dossier),
    drafts: commentedDrafts(dossier),
    feedback: feedbackOf(dossier, carriers, statements),
    recommendations: recommendationsOf(dossier, carriers),
    work: workDone(dossier),
  }
  return { findings, diagnostics: [...diagnostics, ...checkCandidates(dossier)] as readonly Diagnostic[] }
}

/** How many delegations were heard or present; meetings, statements and submissions are what that number rests on. */
function heardBy(dossier: Dossier, statements: Statements): Tally {
  const { meetings, submissions } = dossier
  const entries = [
    ...meetings.flatMap((meeting) => [meeting, ...meeting.interventions]),
    ...submissions.flatMap((submission) => [submission, ...submission.comments]),
  ]
  return { count: delegationsHeard(dossier, statements).length, evidence: talliedEvidence(entries) }
}

function circulationsOf({ circulation, dossier }: Dossier) {
  return (circulation?.circulations ?? []).flatMap((sent) =>
    dossier.documents.filter(({ id }) => id === sent.document).map((document) => ({ ...sent, document })),
  )
}

/** Questions with the views on them; `lead` is what the sentence tells that stands only because there are views. */
function questionsWithViews(dossier: Dossier, { markedUp }: RevisedQuestionnaire, statements: Statements) {
  const lines = markedUp.flatMap(({ questions }) => questions).filter(({ left }) => !left)
  const views = questionViews(
    dossier,
    lines.map(({ id }) => id),
    statements,
  )
  return lines.flatMap(({ evidence, id, number }) => {
    const own = views.get(id)
    if (own === undefined) return []
    const lead = { number, evidence: tallied(own.flatMap((view) => view.evidence)) }
    // Views on a question do not rest on the amendments that changed it.
    return [{ lead, views: own, evidence: evidence.filter(({ kind }) => kind === 'question') }]
  })
}

const statuses: readonly QuestionStatus[] = ['kept', 'reworded', 'moved', 'merged', 'split', 'deleted', 'added', 'part']

/** How many questions met with each fate, each number with the entries that it counts. */
function changesByStatus(differences: readonly QuestionDifference[]): Readonly<Record<QuestionStatus, Tally>> {
  const tallies = statuses.map((status) => {
    const own = differences.filter((question) => question.status === status)
    return [status, { count: own.length, evidence: tallied(own.flatMap(({ evidence }) => evidence)) }]
  })
  return Object.fromEntries(tallies)
}

const dispositions = ['taken', 'taken-in-part', 'bracketed', 'deferred', 'not-taken', 'pending'] as const

/** How many proposals met with each disposition; those that none did are left out. */
function byDisposition(proposals: readonly Proposal[]) {
  return dispositions
    .map((disposition) => proposals.filter((proposal) => proposal.disposition === disposition))
    .filter((own) => own.length > 0)
    .map((own) => ({
      disposition: own[0]?.disposition ?? 'pending',
      count: own.length,
      evidence: tallied(own.flatMap(({ evidence }) => evidence)),
    }))
}
