import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Dossier } from '../records/dossier.js'

/** Decisions on the continuation of the discussion that have no date, or that come before its cycles are over. */
export function checkContinuation({ workPlan }: Dossier): readonly Diagnostic[] {
  if (workPlan === null) return []
  const places = new Map(workPlan.cycles.map(({ id }, index) => [id, index + 1]))
  const least = workPlan.structuredDiscussion.cycles
  return workPlan.continuation.flatMap(({ after, date, result, source }) => {
    const found: Diagnostic[] = []
    if (result !== 'pending' && date === null) {
      const reason = `The discussion is said to be \`${result}\`, with no day on which that was decided`
      const hint = 'add `date`, or write `result: pending`'
      found.push(fault('decision-undated', reason, source.fields.result ?? source.place, { hint }))
    }
    const place = places.get(after) ?? least
    if (place < least) {
      const reason = `The discussion recurs for ${least} cycles at least, and \`${after}\` is only number ${place}`
      const hint = 'its continuation is decided after the last of them, and then every year'
      found.push(fault('decision-early', reason, source.fields.after ?? source.place, { hint }))
    }
    return found
  })
}
