import type { Dossier } from '@rapporteur/model'
import { isSolvable } from './best-series.js'
import type { Relaxed, Rule } from './candidates.js'
import { presenterProblem } from './problem-of.js'

/** Rules that cannot hold together, none of which could be spared to show it, and what each gives way to. */
export interface Conflict {
  readonly rules: readonly {
    readonly rule: Rule
    /** Whether all sessions can be filled once this rule alone is left aside. */
    readonly suffices: boolean
  }[]
}

/** The order in which rules are tried: those that are most easily changed last, so that they are what is named. */
const tried: readonly Rule[] = ['party', 'repetition', 'availability', 'agreement', 'least']

/** Why no series keeps all rules, where none does. Each rule is left aside in turn, and is kept out if nothing changes. */
export function conflictOf(dossier: Dossier): Conflict {
  const spared = new Set<Rule>()
  for (const rule of tried) {
    if (!isSolvableWithout(new Set([...spared, rule]), dossier)) spared.add(rule)
  }
  const binding = tried.filter((rule) => !spared.has(rule))
  return { rules: binding.map((rule) => ({ rule, suffices: isSolvableWithout(new Set([rule]), dossier) })) }
}

function isSolvableWithout(relaxed: Relaxed, dossier: Dossier): boolean {
  return isSolvable(presenterProblem(dossier, relaxed))
}
