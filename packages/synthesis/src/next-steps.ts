import type { WorkPlan } from '@rapporteur/model'

type Step = WorkPlan['nextSteps'][number]

/** A row of the table of next steps; `after` has the numbers of the rows that must come first. */
export type NumberedStep = Omit<Step, 'dependsOn'> & {
  readonly number: number
  readonly after: readonly number[]
}

/** The next steps in the order of the record, numbered from 1, each with the numbers of those that it depends on. */
export function nextStepsOf({ nextSteps }: WorkPlan): readonly NumberedStep[] {
  const numbers = new Map(nextSteps.map(({ id }, index) => [id, index + 1]))
  return nextSteps.map(({ dependsOn, ...step }, index) => ({
    ...step,
    number: index + 1,
    after: dependsOn.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
  }))
}
