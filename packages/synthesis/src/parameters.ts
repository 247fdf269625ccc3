import type { Dossier, Evidence, Universalization } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'
import { type Naming, nameableMakers, namingOf } from './makers.js'
import type { Statements } from './statements.js'

type Parameter = Universalization['parameters'][number]

/** A parameter of assessment with those who proposed it; `proposers` is empty where they may not be named. */
export type ProposedParameter = Parameter & {
  readonly statements: number
  readonly proposers: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** The parameters of each step, by the id of the step. */
export function parametersByStep(
  dossier: Dossier,
  statements: Statements,
): ReadonlyMap<string, readonly ProposedParameter[]> {
  const { universalization } = dossier
  if (universalization === null) return new Map()
  const naming = namingOf(dossier)
  const all = universalization.parameters.map((parameter) => proposed(parameter, statements, naming))
  return new Map(universalization.steps.map(({ id }) => [id, all.filter(({ step }) => step === id)]))
}

function proposed(parameter: Parameter, statements: Statements, naming: Naming): ProposedParameter {
  const made = parameter.proposedIn.flatMap((id) => statements.get(id) ?? [])
  const names = made.map((statement) => nameableMakers(statement, naming))
  return {
    ...parameter,
    statements: made.length,
    proposers: names.every((own) => own.length > 0) ? [...new Set(names.flat())] : [],
    evidence: evidenceOf(made.map(({ entry }) => entry)),
  }
}
