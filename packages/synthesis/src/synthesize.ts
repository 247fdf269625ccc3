import type { Diagnostic } from '@rapporteur/diagnostics'
import type { Dossier } from '@rapporteur/model'
import { discussionsOf } from './discussions.js'
import { type Tally, tallied } from './evidence.js'
import { type Proposal, proposalsOf } from './proposals.js'
import { type GroupChange, type QuestionChange, reviseQuestionnaire } from './questionnaire.js'
import { workDone } from './record-of-work.js'
import { questionViews, topicViews } from './views.js'
import { scheduleOf } from './work-plan.js'

/** What the papers are composed from, beside the records themselves. */
export type Findings = ReturnType<typeof synthesize>['findings']

/** Records to findings: graded views, the revised list of questions, proposals, the schedule and the work done. */
export function synthesize(dossier: Dossier) {
  const { groups, diagnostics } = reviseQuestionnaire(dossier)
  const proposals = proposalsOf(dossier, groups)
  const findings = {
    topics: topicViews(dossier),
    questions: questionsWithViews(dossier, groups),
    questionnaire: {
      markedUp: groups,
      clean: cleanGroups(groups),
      renumbering: groups.flatMap(({ questions }) => questions),
      changes: changesByStatus(groups),
    },
    proposals,
    proposalsByDisposition: byDisposition(proposals),
    schedule: scheduleOf(dossier),
    discussions: discussionsOf(dossier),
    circulations: circulationsOf(dossier),
    work: workDone(dossier),
  }
  return { findings, diagnostics: diagnostics as readonly Diagnostic[] }
}

/** The list as it reads after the round: struck questions gone, groups without questions too. */
function cleanGroups(groups: readonly GroupChange[]): readonly GroupChange[] {
  return groups
    .map((group) => ({ ...group, questions: group.questions.filter(({ status }) => status !== 'deleted') }))
    .filter(({ questions }) => questions.length > 0)
}

function circulationsOf({ circulation, dossier }: Dossier) {
  return (circulation?.circulations ?? []).flatMap((sent) =>
    dossier.documents.filter(({ id }) => id === sent.document).map((document) => ({ ...sent, document })),
  )
}

/** Questions with the views on them; `lead` is what the sentence tells that stands only because there are views. */
function questionsWithViews(dossier: Dossier, groups: readonly GroupChange[]) {
  const views = questionViews(dossier)
  return groups.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const own = views.get(question.id)
      if (own === undefined) return []
      const lead = { number: question.oldNumber, evidence: tallied(own.flatMap(({ evidence }) => evidence)) }
      // Views on a question do not rest on the amendments that changed it.
      const evidence = question.evidence.filter(({ kind }) => kind === 'question')
      return [{ lead, views: own, evidence }]
    }),
  )
}

const statuses = ['kept', 'replaced', 'added', 'deleted'] as const

/** How many questions were kept, replaced, added and deleted, each number with the entries that it counts. */
function changesByStatus(groups: readonly GroupChange[]): Readonly<Record<QuestionChange['status'], Tally>> {
  const questions = groups.flatMap((group) => group.questions)
  const tallies = statuses.map((status) => {
    const own = questions.filter((question) => question.status === status)
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
