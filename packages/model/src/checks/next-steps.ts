import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Dossier, WorkPlan } from '../records/dossier.js'

type Step = WorkPlan['nextSteps'][number]
type Steps = ReadonlyMap<string, Step>

/** Next steps that wait for each other, and steps that begin before what they depend on has ended. */
export function checkNextSteps({ workPlan }: Dossier): readonly Diagnostic[] {
  const steps: Steps = new Map((workPlan?.nextSteps ?? []).map((step) => [step.id, step]))
  return [...cyclesOf(steps).map(cycleFault), ...[...steps.values()].flatMap((step) => tooEarly(step, steps))]
}

/** A dependency that closes a circle: from `step` to `to`, which leads back to it along `path`. */
interface Circle {
  readonly step: Step
  readonly index: number
  readonly path: readonly string[]
}

/** Each circle once, at the first dependency of it that a walk in the order of the record finds closed. */
function cyclesOf(steps: Steps): readonly Circle[] {
  const circles: Circle[] = []
  const done = new Set<string>()
  const path: string[] = []
  // Depth first without recursion: a record may have any number of steps.
  for (const start of steps.keys()) {
    const stack: { step: Step; next: number }[] = []
    const enter = (id: string) => {
      const step = steps.get(id)
      if (step === undefined || done.has(id)) return
      stack.push({ step, next: 0 })
      path.push(id)
    }
    enter(start)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const index = top.next++
      const to = top.step.dependsOn[index]
      if (to === undefined) {
        done.add(top.step.id)
        path.pop()
        stack.pop()
      } else if (path.includes(to)) {
        circles.push({ step: top.step, index, path: path.slice(path.indexOf(to)) })
      } else enter(to)
    }
  }
  return circles
}

function cycleFault({ step, index, path }: Circle): Diagnostic {
  const place = step.source.fields[`dependsOn.${index}`] ?? step.source.place
  const circle = [...path, path[0]].map((id) => `\`${id}\``).join(' → ')
  const reason =
    path.length === 1
      ? `The step ${circle.split(' ')[0]} depends on itself`
      : `These steps depend on each other in a circle: ${circle}`
  return fault('dependency-cycle', reason, place, { hint: 'take out one of these dependencies: none could come first' })
}

function tooEarly(step: Step, steps: Steps): readonly Diagnostic[] {
  const begins = step.start ?? step.end
  return step.dependsOn.flatMap((id, index) => {
    const before = steps.get(id)
    const ends = before?.end ?? before?.start ?? null
    if (begins === null || ends === null || begins >= ends) return []
    const reason = `\`${step.id}\` is to begin on ${begins}, before \`${id}\`, on which it depends, has ended on ${ends}`
    const place = step.source.fields[`dependsOn.${index}`] ?? step.source.place
    return [fault('dependency-order', reason, place, { severity: 'warning', hint: 'move one of the two dates' })]
  })
}
