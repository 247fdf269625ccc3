import type { DossierFile } from '@rapporteur/model'

type Threshold = DossierFile['attribution']['thresholds'][number]

/** The words by which a count of delegations is told. */
export type Grade = Threshold['grade']

/**
 * The word for `count` of `denominator` delegations: one and two for what they are, else the last threshold that is
 * reached. “Most” is never less than more than half, whatever its threshold.
 */
export function gradeOf(count: number, denominator: number, thresholds: readonly Threshold[]): Grade {
  if (count <= 2) return count === 2 ? 'two' : 'one'
  const reached = thresholds.filter((threshold) => reaches(threshold, count, denominator)).at(-1)
  if (reached === undefined) throw new Error('a dossier whose thresholds leave a gap passed the gate')
  return reached.grade
}

function reaches({ above, from, grade }: Threshold, count: number, denominator: number): boolean {
  if (grade === 'one' || grade === 'two') return false
  if (grade === 'most' && count * 2 <= denominator) return false
  return from === null ? count * 100 > (above ?? 0) * denominator : from <= count
}

/** What one word stands for: counts `from` to `to`, or shares above `above` and not above `upTo` per cent. */
export interface GradeMeaning {
  readonly grade: Grade
  readonly kind: 'only' | 'either' | 'range' | 'open' | 'open-half' | 'capped' | 'share' | 'share-range'
  readonly from: number | null
  readonly to: number | null
  readonly above: number | null
  readonly upTo: number | null
}

/** What each word of a dossier but one and two stands for, so that a reader can check it. */
export function gradeMeanings(thresholds: readonly Threshold[]): readonly GradeMeaning[] {
  const words = thresholds.filter(({ grade }) => grade !== 'one' && grade !== 'two')
  return words.map((threshold, index) => {
    const { above, grade } = threshold
    const next = words[index + 1]
    // Where “most” begins at a count, its neighbour also stands for that count when it is not more than half.
    const to = next?.from == null || next.grade === 'most' ? null : next.from - 1
    const from = threshold.from === null ? null : Math.max(threshold.from, 3)
    return { grade, kind: kindOf(threshold, next, from, to), from, to, above, upTo: next?.above ?? null }
  })
}

function kindOf(
  { grade, from: given }: Threshold,
  next: Threshold | undefined,
  from: number | null,
  to: number | null,
): GradeMeaning['kind'] {
  if (given === null) return next === undefined ? 'share' : 'share-range'
  if (grade === 'most') return 'open-half'
  if (from !== null && to !== null) return to === from ? 'only' : to === from + 1 ? 'either' : 'range'
  return next?.above == null ? 'open' : 'capped'
}
