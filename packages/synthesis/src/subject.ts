import type { DossierFile } from '@rapporteur/model'
import { type Grade, gradeOf } from './grade.js'
import type { Makers } from './makers.js'

/** What the verb of a language agrees with: see the notes of the messages `views.…`. */
export type Agreement = 'singular' | 'dual' | 'plural'

/** The subject of a sentence on a view: a grade alone, or who is named, with a grade for the rest. */
export interface Subject {
  readonly kind: 'graded' | 'named' | 'groups' | 'named-groups'
  readonly named: readonly string[]
  readonly groups: readonly string[]
  /** Number of those named, one, two or more. */
  readonly number: Agreement
  /** The grade of those who are not named beside others who are. */
  readonly others: Grade | null
  readonly agreement: Agreement
}

/** How the makers of a point are told, `denominator` being what they are counted against. */
export function subjectOf(
  { groups, named, others }: Makers,
  count: number,
  denominator: number,
  thresholds: DossierFile['attribution']['thresholds'],
): Subject {
  const kind = kindOf(named.length, groups.length)
  const number = numberOf(named.length)
  const beside = kind !== 'graded' && others > 0
  const rest = beside ? gradeOf(others, denominator - (count - others), thresholds) : null
  return { kind, named, groups, number, others: rest, agreement: agreementOf(kind, number, count, beside) }
}

function kindOf(named: number, groups: number): Subject['kind'] {
  if (named > 0) return groups > 0 ? 'named-groups' : 'named'
  return groups > 0 ? 'groups' : 'graded'
}

function numberOf(count: number): Agreement {
  return count === 1 ? 'singular' : count === 2 ? 'dual' : 'plural'
}

/**
 * A verb before its subject agrees in Arabic with the first of several; members of a group are masculine there. So a
 * subject that begins with one or two delegations or with members of a group, and goes on, is told as a pair is.
 */
function agreementOf(kind: Subject['kind'], number: Agreement, count: number, beside: boolean): Agreement {
  if (kind === 'graded') return numberOf(count)
  if (kind === 'groups') return 'dual'
  const goesOn = beside || kind === 'named-groups'
  return goesOn && number === 'singular' ? 'dual' : number
}
