import type { Dossier, Evidence, Universalization } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'
import { type Statement, statementsOf } from './statements.js'
import { distinctDelegations, mayBeNamed } from './views.js'

type Parameter = Universalization['parameters'][number]

/** A parameter of assessment with those who proposed it; `proposers` is empty where they may not be named. */
export type ProposedParameter = Parameter & {
  readonly statements: number
  readonly proposers: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** The parameters of each step, by the id of the step. */
export function parametersByStep(dossier: Dossier): ReadonlyMap<string, readonly ProposedParameter[]> {
  const { universalization } = dossier
  if (universalization === null) return new Map()
  const statements = statementsOf(dossier)
  const { policy } = dossier.dossier.attribution
  const all = universalization.parameters.map((parameter) => proposed(parameter, statements, policy))
  return new Map(universalization.steps.map(({ id }) => [id, all.filter(({ step }) => step === id)]))
}

function proposed(
  parameter: Parameter,
  statements: ReadonlyMap<string, Statement>,
  policy: Dossier['dossier']['attribution']['policy'],
): ProposedParameter {
  const made = parameter.proposedIn.flatMap((id) => statements.get(id) ?? [])
  return {
    ...parameter,
    statements: made.length,
    proposers: mayBeNamed(made, policy) ? distinctDelegations(made) : [],
    evidence: evidenceOf(made.map(({ entry }) => entry)),
  }
}
