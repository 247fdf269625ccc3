import type { DossierFile } from '@rapporteur/model'

type Threshold = DossierFile['attribution']['thresholds'][number]

/** The words by which a count of delegations is told. */
export type Grade = Threshold['grade']

/** The last threshold that `count` reaches; the first where it reaches none. Thresholds are ascending. */
export function gradeOf(count: number, thresholds: readonly Threshold[]): Grade {
  const reached = thresholds.filter(({ from }) => from <= count).at(-1) ?? thresholds[0]
  if (reached === undefined) throw new Error('a dossier without thresholds passed the gate')
  return reached.grade
}
