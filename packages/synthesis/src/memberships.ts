import type { Delegation } from '@rapporteur/model'

/** The members of a group on a day; nothing for a delegation that is no group, or a group that counts as itself. */
export type MembersOn = (group: string, date: string) => readonly string[] | undefined

/** Who belongs to which group and when; `from` and `until` are days of membership. */
export function membersOn(delegations: readonly Delegation[]): MembersOn {
  const groups = new Map(
    delegations
      .filter(({ datedMembers, members }) => members.length + datedMembers.length > 0)
      .map((group) => [group.id, group] as const),
  )
  return (id, date) => {
    const group = groups.get(id)
    if (group === undefined) return undefined
    const dated = group.datedMembers
      .filter(({ from, until }) => (from ?? date) <= date && date <= (until ?? date))
      .map(({ delegation }) => delegation)
    return [...group.members, ...dated]
  }
}
