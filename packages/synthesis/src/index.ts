export { checkLedger } from './check-ledger.js'
export { discussionsOf } from './discussions.js'
export type { Tally } from './evidence.js'
export { type Grade, gradeOf } from './grade.js'
export { type LedgerEntry, ledgerOf, type PaperPlace, type Reached, type SetAside } from './ledger.js'
export { minutePlan, type PlannedMinutes } from './minute-plan.js'
export { type CriterionId, houseWeights } from './presenters/criteria.js'
export { explainPresenters, type PresenterExplanation } from './presenters/explanation.js'
export { type Proposal, proposalsOf } from './proposals.js'
export {
  type DecidedAmendment,
  decidedAmendments,
  type GroupChange,
  type QuestionChange,
  reviseQuestionnaire,
} from './questionnaire.js'
export { countedDelegations, type Statement, statementsOf } from './statements.js'
export { type Findings, synthesize } from './synthesize.js'
export { questionViews, type TopicViews, topicViews, type View } from './views.js'
export { scheduleOf } from './work-plan.js'
