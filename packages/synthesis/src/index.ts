export { type Grade, gradeOf } from './grade.js'
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
