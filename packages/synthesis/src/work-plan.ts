import type { Dossier, Sourced, States, Universalization, WorkPlan } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'
import { found, topicOf } from './found.js'
import { nextStepsOf } from './next-steps.js'
import { parametersByStep } from './parameters.js'
import type { Statements } from './statements.js'

type Region = States['regions'][number]
type Target = Universalization['targets'][number]

/** The States of one region on one step. */
export interface RegionTargets extends Sourced {
  readonly name: Region['name']
  readonly states: readonly string[]
}

/** The schedule as the record states it, with the entries it names joined to it. */
export function scheduleOf(dossier: Dossier, statements: Statements) {
  const { workPlan, states, universalization } = dossier
  if (workPlan === null) return null
  const regions = states?.regions ?? []
  const homes = homesOf(dossier)
  const cycles = workPlan.cycles.map((cycle) => ({
    ...cycle,
    regions: cycle.regions.map((id) => found(regions, id)),
  }))
  const parameters = parametersByStep(dossier, statements)
  return {
    cycles,
    steps: workPlan.steps.map((plan) => ({
      ...stepSchedule(plan, universalization, regions, homes),
      parameters: parameters.get(plan.step) ?? [],
    })),
    activities: byStart(workPlan.activities).map((activity) => ({
      ...activity,
      cycle: found(cycles, activity.cycle),
    })),
    topics: workPlan.structuredDiscussion.topics.map((id) => topicOf(dossier, id)),
    crossCutting: workPlan.structuredDiscussion.crossCutting.map((id) => topicOf(dossier, id)),
    assessments: assessmentsOf(dossier, regions),
    continuation: workPlan.continuation.map((entry) => ({ ...entry, after: found(cycles, entry.after) })),
    nextSteps: nextStepsOf(workPlan),
    ...cooperationOf(universalization),
    organizations: (universalization?.organizations ?? []).map((link) => ({
      ...link,
      region: found(regions, link.region),
    })),
    champions: (universalization?.champions ?? []).map((champion) => ({
      ...champion,
      region: found(regions, champion.region),
    })),
  }
}

/** Who drives which element, who reports, and whether anything is recorded of work with others. */
function cooperationOf(universalization: Universalization | null) {
  const {
    elements = [],
    roles = [],
    recurringItem,
    exchanges,
    organizations,
    newParties,
    industry,
  } = universalization ?? {}
  const reporting = roles.filter(({ reports }) => reports)
  const lists = [exchanges, organizations, industry].map((list) => list?.length ?? 0)
  return {
    driven: elements.filter(({ role }) => role === 'driver'),
    heard: elements.filter(({ role }) => role === 'platform'),
    reporting,
    hasPartners:
      lists.some((length) => length > 0) ||
      (newParties ?? null) !== null ||
      ((recurringItem ?? null) !== null && reporting.length > 0),
  }
}

function stepSchedule(
  plan: WorkPlan['steps'][number],
  universalization: Universalization | null,
  regions: readonly Region[],
  homes: Homes,
) {
  const step = universalization?.steps.find(({ id }) => id === plan.step) ?? null
  const targets = (universalization?.targets ?? []).filter((target) => target.step === plan.step)
  return {
    ...plan,
    title: step?.title ?? null,
    targets: targets.map((target) => ({ ...target, regions: regionTargets(target, regions, homes) })),
    evidence: step === null ? [] : evidenceOf([step]),
  }
}

/** The States of one entry by region, in the order of the regions. */
function regionTargets(target: Target, regions: readonly Region[], homes: Homes): readonly RegionTargets[] {
  return regions
    .map((region) => ({
      name: region.name,
      source: region.source,
      states: target.states.filter((state) => homes.get(state) === region.id),
    }))
    .filter(({ states }) => states.length > 0)
}

/** The region of each State and delegation. */
type Homes = ReadonlyMap<string, string | null>

function homesOf({ delegations, states }: Dossier): Homes {
  return new Map([...delegations, ...(states?.states ?? [])].map(({ id, region }) => [id, region]))
}

function assessmentsOf(dossier: Dossier, regions: readonly Region[]) {
  const steps = dossier.universalization?.steps ?? []
  return (dossier.progress?.assessments ?? []).map((assessment) => ({
    ...assessment,
    region: found(regions, assessment.region),
    step: found(steps, assessment.step),
  }))
}

function byStart<T extends { readonly start: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}
