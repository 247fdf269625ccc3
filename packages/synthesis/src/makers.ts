import type { Dossier, DossierFile } from '@rapporteur/model'
import { type MembersOn, membersOn } from './memberships.js'
import type { Statement } from './statements.js'

/** Who is said to have made a point. Each delegation that counts is in one of the three and in no other. */
export interface Makers {
  /** Delegations told by name. */
  readonly named: readonly string[]
  /** Groups told by name, in the place of their members. */
  readonly groups: readonly string[]
  /** How many more there are, whom nobody may name. */
  readonly others: number
}

/** What decides who is named. */
export interface Naming {
  readonly policy: DossierFile['attribution']['policy']
  /** Ids of delegations that are groups. */
  readonly groups: ReadonlySet<string>
  readonly members: MembersOn
}

/**
 * `graded` names nobody; `mixed` names who asked for it; `named` names whom nothing forbids to name. A statement flagged
 * `group` names its group and never a member; one flagged `unattributed` or `closed` names nobody.
 */
export function makersOf(statements: readonly Statement[], naming: Naming): Makers {
  const counted = new Set(statements.flatMap(({ delegations }) => delegations))
  const open = statements.map((statement) => ({ statement, names: nameableMakers(statement, naming) }))
  const groups = [...new Set(open.flatMap(({ names }) => names.filter((id) => naming.groups.has(id))))]
  // A member that also spoke for itself is told with its group: naming it twice would seem to count it twice.
  const covered = new Set(
    open.flatMap(({ names, statement }) => names.flatMap((id) => naming.members(id, statement.date) ?? [])),
  )
  const named = [...counted].filter((id) => !covered.has(id) && open.some(({ names }) => names.includes(id)))
  const own = new Set([...named, ...groups])
  return {
    named: named.filter((id) => !naming.groups.has(id)),
    groups,
    others: [...counted].filter((id) => !own.has(id) && !covered.has(id)).length,
  }
}

/** Those who made a statement, as far as the policy and the flag of the statement allow them to be named. */
export function nameableMakers(
  { attribution, makers }: Pick<Statement, 'attribution' | 'makers'>,
  { groups, policy }: Pick<Naming, 'groups' | 'policy'>,
): readonly string[] {
  if (policy === 'graded') return []
  if (attribution === 'group') return makers.filter((id) => groups.has(id))
  return attribution === 'named' || (attribution === null && policy === 'named') ? makers : []
}

/** What decides in a dossier who is named. */
export function namingOf({ delegations, dossier }: Dossier): Naming {
  const groups = delegations.filter(({ type }) => type === 'group').map(({ id }) => id)
  return { policy: dossier.attribution.policy, groups: new Set(groups), members: membersOn(delegations) }
}
