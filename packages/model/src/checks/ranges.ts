import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Dossier, WorkPlan } from '../records/dossier.js'

/** Grades that do not ascend, and ranges of the work plan that are turned round. */
export function checkRanges({ dossier, workPlan }: Dossier): readonly Diagnostic[] {
  return [...checkThresholds(dossier.attribution.thresholds), ...(workPlan === null ? [] : checkWorkPlan(workPlan))]
}

type Thresholds = Dossier['dossier']['attribution']['thresholds']

function checkThresholds(thresholds: Thresholds): Diagnostic[] {
  return thresholds.flatMap(({ grade, from, source }, index) => {
    const before = thresholds[index - 1]
    const found: Diagnostic[] = []
    if (before !== undefined && from <= before.from) {
      const reason = `\`${grade}\` begins at ${from}, not above \`${before.grade}\`, which begins at ${before.from}`
      const hint = 'write the grades in ascending order of `from`'
      found.push(fault('threshold-order', reason, source.fields.from ?? source.place, { hint }))
    }
    if (thresholds.findIndex((other) => other.grade === grade) < index) {
      found.push(
        fault('threshold-duplicate', `The grade \`${grade}\` stands twice`, source.fields.grade ?? source.place),
      )
    }
    return found
  })
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
