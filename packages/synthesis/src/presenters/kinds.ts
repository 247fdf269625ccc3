import type { Criterion, Problem } from './problem.js'

/**
 * Candidates that nothing sets apart but their name, as masks: open and fixed at the same meetings, and alike by every
 * criterion. Which of them is placed first changes no value.
 */
export function kindsOf(problem: Problem): readonly number[] {
  const masks = [
    problem.before,
    ...problem.meetings.flatMap(({ fixed, open }) => [fixed, open]),
    ...problem.criteria.flatMap(masksOf),
  ]
  const kinds = new Map<string, number>()
  for (const index of problem.ids.keys()) {
    const bit = 1 << index
    const signature = masks.map((mask) => ((mask & bit) === 0 ? '0' : '1')).join('')
    kinds.set(signature, (kinds.get(signature) ?? 0) | bit)
  }
  return [...kinds.values()]
}

function masksOf(criterion: Criterion): readonly number[] {
  switch (criterion.counts) {
    case 'groups':
    case 'diverse':
      return criterion.groups
    case 'wished':
      return criterion.wished
    default:
      return []
  }
}
