import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Dossier, WorkPlan } from '../records/dossier.js'

/** Ranges of the work plan that are turned round. */
export function checkRanges({ workPlan }: Dossier): readonly Diagnostic[] {
  return workPlan === null ? [] : checkWorkPlan(workPlan)
}

function checkWorkPlan({ horizon, structuredDiscussion: { presenters } }: WorkPlan): Diagnostic[] {
  const found: Diagnostic[] = []
  if (horizon.to < horizon.from) {
    const reason = `The horizon ends in ${horizon.to}, before it begins in ${horizon.from}`
    found.push(fault('date-order', reason, horizon.source.fields.to ?? horizon.source.place))
  }
  if (presenters.most < presenters.least) {
    const reason = `\`most\` is ${presenters.most}, less than \`least\`, which is ${presenters.least}`
    found.push(fault('range-order', reason, presenters.source.fields.most ?? presenters.source.place))
  }
  return found
}
