import type { Dossier } from '@rapporteur/model'
import type { Candidate } from './candidates.js'
import type { Criterion } from './problem.js'

/** What counts in a series, in the order in which it is told. */
export type CriterionId =
  | 'places'
  | 'regions'
  | 'profiles'
  | 'regionsAtMeeting'
  | 'profilesAtMeeting'
  | 'topics'
  | 'focus'
  | 'stakeholders'
  | 'stakeholderTypes'

/** The weights of the house, where the work plan sets no other. */
export const houseWeights: Readonly<Record<CriterionId, number>> = {
  places: 5,
  regions: 4,
  profiles: 3,
  regionsAtMeeting: 3,
  profilesAtMeeting: 2,
  topics: 2,
  focus: 1,
  stakeholders: 2,
  stakeholderTypes: 1,
}

/** The weight of a criterion in this dossier. */
export function weightOf(id: CriterionId, { workPlan }: Dossier): number {
  return workPlan?.structuredDiscussion.presenters.weights?.[id] ?? houseWeights[id]
}

/** The criteria for presenting States; `candidates` are the bits of the masks. */
export function presenterCriteria(dossier: Dossier, candidates: readonly Candidate[]): readonly Criterion[] {
  const discussion = dossier.workPlan?.structuredDiscussion
  const meetings = discussion?.sessions.length ?? 0
  const regions = groupsBy(candidates, ({ region }) => (region === null ? [] : [region]))
  const profiles = groupsBy(candidates, ({ profile }) => (profile === null || profile === 'none' ? [] : [profile]))
  const topics = groupsBy(candidates, (candidate) => candidate.topics)
  const weighted = (id: CriterionId) => ({ id, weight: weightOf(id, dossier) })
  const represented = (id: CriterionId, groups: readonly number[]): Criterion => ({
    ...weighted(id),
    counts: 'groups',
    of: groups.length,
    groups,
  })
  const diverse = (id: CriterionId, groups: readonly number[]): Criterion => ({
    ...weighted(id),
    counts: 'diverse',
    of: meetings,
    groups,
  })
  return [
    { ...weighted('places'), counts: 'members', of: meetings * (discussion?.presenters.most ?? 0) },
    represented('regions', [...regions.values()]),
    represented('profiles', [...profiles.values()]),
    diverse('regionsAtMeeting', [...regions.values()]),
    diverse('profilesAtMeeting', [...profiles.values()]),
    represented('topics', [...topics.values()]),
    { ...weighted('focus'), counts: 'wished', of: meetings, wished: focusOf(dossier, regions) },
  ]
}

/** The criteria for stakeholders, of whom a meeting has one or none. */
export function stakeholderCriteria(dossier: Dossier, candidates: readonly Candidate[]): readonly Criterion[] {
  const groups = [...groupsBy(candidates, ({ type }) => [type]).values()]
  const of = dossier.workPlan?.structuredDiscussion.sessions.length ?? 0
  const weighted = (id: CriterionId) => ({ id, weight: weightOf(id, dossier) })
  return [
    { ...weighted('stakeholders'), counts: 'members', of },
    { ...weighted('stakeholderTypes'), counts: 'groups', of: groups.length, groups },
  ]
}

function groupsBy(candidates: readonly Candidate[], keys: (candidate: Candidate) => readonly string[]) {
  const groups = new Map<string, number>()
  for (const [index, candidate] of candidates.entries()) {
    for (const key of keys(candidate)) groups.set(key, (groups.get(key) ?? 0) | (1 << index))
  }
  return groups
}

function focusOf({ workPlan }: Dossier, regions: ReadonlyMap<string, number>): readonly number[] {
  const cycles = new Map((workPlan?.cycles ?? []).map((cycle) => [cycle.id, cycle.regions]))
  return (workPlan?.structuredDiscussion.sessions ?? []).map(({ cycle }) =>
    (cycles.get(cycle) ?? []).reduce((sum, region) => sum | (regions.get(region) ?? 0), 0),
  )
}
