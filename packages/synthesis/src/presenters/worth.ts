import { type Criterion, sizeOf } from './problem.js'

/** What the criteria that look at one meeting give for it, weighted. */
export function worthAt(criteria: readonly Criterion[], meeting: number, members: number): number {
  return criteria.reduce((sum, criterion) => sum + criterion.weight * valueAt(criterion, meeting, members), 0)
}

/** The value that one meeting adds by one criterion; that which looks at the whole series has none there. */
export function valueAt(criterion: Criterion, meeting: number, members: number): number {
  switch (criterion.counts) {
    case 'members':
      return sizeOf(members)
    case 'diverse':
      return isDiverse(criterion.groups, members) ? 1 : 0
    case 'wished':
      return ((criterion.wished[meeting] ?? 0) & members) === 0 ? 0 : 1
    default:
      return 0
  }
}

function isDiverse(groups: readonly number[], members: number): boolean {
  const known = groups.reduce((sum, group) => sum + sizeOf(group & members), 0)
  if (known < 2 || known < sizeOf(members)) return false
  return groups.every((group) => sizeOf(group & members) < 2)
}
