import type { Dossier, Evidence, Sourced, States, Universalization, WorkPlan } from '@rapporteur/model'
import { evidenceOf } from './evidence.js'

type Region = States['regions'][number]
type Target = Universalization['targets'][number]

/** The States of one region on one step. */
export interface RegionTargets extends Sourced {
  readonly name: Region['name']
  readonly states: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** The schedule as the record states it, with the entries it names joined to it. */
export function scheduleOf(dossier: Dossier) {
  const { workPlan, states, universalization } = dossier
  if (workPlan === null) return null
  const regions = new Map((states?.regions ?? []).map((region) => [region.id, region]))
  const homes = homesOf(dossier)
  const cycles = workPlan.cycles.map((cycle) => ({
    ...cycle,
    regions: cycle.regions.flatMap((id) => regions.get(id) ?? []),
  }))
  const byCycle = new Map(cycles.map((cycle) => [cycle.id, cycle]))
  return {
    cycles,
    steps: workPlan.steps.map((plan) => stepSchedule(plan, universalization, [...regions.values()], homes)),
    activities: byStart(workPlan.activities).map((activity) => ({
      ...activity,
      cycle: found(byCycle, activity.cycle),
    })),
    topics: workPlan.structuredDiscussion.topics.map((id) => topicOf(dossier, id)),
    crossCutting: workPlan.structuredDiscussion.crossCutting.map((id) => topicOf(dossier, id)),
    assessments: assessmentsOf(dossier, regions),
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
    parameters: (universalization?.parameters ?? []).filter((parameter) => parameter.step === plan.step),
    asOf:
      targets
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? null,
    regions: regions.flatMap((region) => regionTargets(region, targets, homes)),
    evidence: step === null ? [] : evidenceOf([step]),
  }
}

function regionTargets(region: Region, targets: readonly Target[], homes: Homes): readonly RegionTargets[] {
  const own = targets.filter(({ state }) => homes.get(state) === region.id)
  if (own.length === 0) return []
  return [
    { name: region.name, source: region.source, states: own.map(({ state }) => state), evidence: evidenceOf(own) },
  ]
}

/** The region of each State and delegation. */
type Homes = ReadonlyMap<string, string | null>

function homesOf({ delegations, states }: Dossier): Homes {
  return new Map([...delegations, ...(states?.states ?? [])].map(({ id, region }) => [id, region]))
}

function assessmentsOf(dossier: Dossier, regions: ReadonlyMap<string, Region>) {
  const steps = new Map((dossier.universalization?.steps ?? []).map((step) => [step.id, step]))
  return (dossier.progress?.assessments ?? []).map((assessment) => ({
    ...assessment,
    region: found(regions, assessment.region),
    step: found(steps, assessment.step),
  }))
}

function topicOf(dossier: Dossier, id: string) {
  return found(new Map((dossier.points?.topics ?? []).map((topic) => [topic.id, topic])), id)
}

/** The entry of an id that the gate has already resolved. */
function found<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id)
  if (entry === undefined) throw new Error(`the gate let the unknown id ${id} pass`)
  return entry
}

function byStart<T extends { readonly start: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}
