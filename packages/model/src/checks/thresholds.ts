import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Dossier } from '../records/dossier.js'

type Threshold = Dossier['dossier']['attribution']['thresholds'][number]

/** The words from the fewest delegations to the most, as readers of reports understand them. */
const ascending = ['one', 'two', 'some', 'several', 'many', 'most'] as const

/** Numbers that two of the words say by themselves. */
const exact: Readonly<Record<string, number>> = { one: 1, two: 2 }

/** Grades of which a reader could not say where one ends and the next begins, or that would say what is not so. */
export function checkThresholds(thresholds: readonly Threshold[]): readonly Diagnostic[] {
  const each = thresholds.flatMap((threshold, index) => [
    ...checkOne(threshold),
    ...checkOrder(threshold, thresholds[index - 1]),
    ...checkDouble(threshold, thresholds.slice(0, index)),
  ])
  return each.length > 0 ? each : checkGap(thresholds)
}

function checkOne({ grade, from, above, source }: Threshold): Diagnostic[] {
  if ((from === null) === (above === null)) {
    const reason = `The grade \`${grade}\` needs \`from\`, a count, or \`above\`, a share, and not both`
    return [fault('threshold-incomplete', reason, source.place)]
  }
  const number = exact[grade]
  if (number !== undefined && from !== number) {
    const reason = `\`${grade}\` stands for ${number} and no other count, so it begins at ${number}`
    return [fault('threshold-value', reason, source.fields.from ?? source.fields.above ?? source.place)]
  }
  if (grade !== 'most' || above === null || above >= 50) return []
  const reason = `\`most\` begins above ${above} per cent, which need not be more than half`
  return [fault('threshold-value', reason, source.fields.above ?? source.place, { hint: 'write `above: 50` or more' })]
}

function checkOrder(threshold: Threshold, before: Threshold | undefined): Diagnostic[] {
  if (before === undefined || !overlaps(threshold, before)) return []
  const { grade, source } = threshold
  const reason = `\`${grade}\` begins ${beginning(threshold)}, not above \`${before.grade}\`, which begins ${beginning(before)}`
  const hint = 'write the grades in ascending order, each beginning above the one before it; shares follow counts'
  const place = source.fields.from ?? source.fields.above ?? source.place
  return [fault('threshold-order', reason, place, { hint })]
}

function overlaps(threshold: Threshold, before: Threshold): boolean {
  if (ascending.indexOf(threshold.grade) < ascending.indexOf(before.grade)) return true
  if (threshold.from !== null) return threshold.from <= (before.from ?? Number.POSITIVE_INFINITY)
  return (threshold.above ?? 0) <= (before.above ?? -1)
}

function beginning({ from, above }: Threshold): string {
  return from === null ? `above ${above} per cent` : `at ${from}`
}

function checkDouble({ grade, source }: Threshold, before: readonly Threshold[]): Diagnostic[] {
  if (!before.some((other) => other.grade === grade)) return []
  return [fault('threshold-duplicate', `The grade \`${grade}\` stands twice`, source.fields.grade ?? source.place)]
}

/** One and two are words for themselves; from three on there must be a grade. */
function checkGap(thresholds: readonly Threshold[]): Diagnostic[] {
  const many = thresholds.filter(({ grade }) => exact[grade] === undefined && grade !== 'most')
  if (many.some(({ from, above }) => (from !== null && from <= 3) || above === 0)) return []
  const place = (many[0] ?? thresholds[0])?.source.place
  const hint = 'let one of `some`, `several` and `many` begin at 3'
  return place === undefined ? [] : [fault('threshold-gap', 'Three delegations would have no grade', place, { hint })]
}
