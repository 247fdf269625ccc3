import type { Dossier } from '@rapporteur/model'
import { dossierOf } from '../dossier.js'

const regions = ['north', 'south', 'west']
const profiles = ['importer', 'exporter', 'both']

interface Options {
  /** Lines of flow YAML, one a session; their ids are s1, s2 … */
  readonly sessions: readonly string[]
  readonly most: number
  readonly offers: readonly string[]
  readonly past?: readonly string[]
  readonly weights?: string
  /** Codes of further States, parties of all regions and profiles in turn. */
  readonly states?: readonly string[]
}

/** A dossier with a structured discussion. XAA and XAB are of one region and profile, XAD is no party. */
export function discussionDossier({ most, offers, past = [], sessions, states = [], weights }: Options): Dossier {
  const further = states.map((id, index) => state(id, regions[index % 3] ?? '', profiles[(index >> 1) % 3] ?? ''))
  return dossierOf({
    'states.yaml': `
asOf: 2024-01-01
caution: Compiled.
parties: 6
regions: [${regions.map((id) => `{id: ${id}, name: ${id}}`).join(', ')}]
states: []
`,
    'delegations.yaml': `
delegations:
  - ${state('XAA', 'north', 'importer')}
  - ${state('XAB', 'north', 'importer')}
  - ${state('XAC', 'south', 'exporter')}
  - {id: XAD, type: state, name: XAD land, region: west, profile: both, status: signatory}
  - ${state('XAE', 'south', 'exporter')}
  - ${state('XAF', 'west', 'both')}
${further.map((line) => `  - ${line}`).join('\n')}
  - {id: group, type: group, name: the Group, members: [XAA, XAB, XAC]}
  - {id: network, type: civil-society, name: the Network}
`,
    'points.yaml': 'topics: [{id: plan, title: Plan, about: the plan}]\npoints: []\n',
    'universalization.yaml': universalization,
    'work-plan.yaml': workPlan(sessions, most, past, weights),
    'offers.yaml': `offers:\n${offers.map((line, index) => `  - {id: o${index}, type: offered, date: 2024-01-01, topic: plan, ${line}}`).join('\n')}\n`,
  })
}

function state(id: string, region: string, profile: string): string {
  return `{id: ${id}, type: state, name: ${id} land, region: ${region}, profile: ${profile}, status: party}`
}

const universalization = `
title: Approach
aim: the aim
elements: [{id: one, title: One, role: driver, task: do}]
discussion: [{id: d, text: ['Which?']}]
steps: [{id: step, title: Step}]
`

function workPlan(
  sessions: readonly string[],
  most: number,
  past: readonly string[],
  weights: string | undefined,
): string {
  const lines = sessions.map(
    (line, index) => `{id: s${index + 1}, cycle: c, topic: plan, minutes: 60${line && `, ${line}`}}`,
  )
  return `
horizon: {from: 2025, to: 2027}
purpose: plan
cycles: [{id: c, name: Cycle, regions: [north], review: Review.}]
steps: [{step: step, aim: help}]
activities: [{id: a, text: A, owner: us, cycle: c, start: 2025-01-01, end: 2025-02-01, product: p, indicator: i}]
structuredDiscussion:
  title: the discussion
  subject: practice
  minutes: 60
  meetingHours: 3
  cycles: 3
  topics: [plan]
  approach: As one whole.
  presenters: {least: 1, most: ${most}, diversity: region, stakeholder: all${weights === undefined ? '' : `, weights: ${weights}`}}
  order: [{id: all, text: All.}]
  sessions:
${lines.map((line) => `    - ${line}`).join('\n')}
  pastPresenters: [${past.map((id) => `{delegation: ${id}, date: 2023-01-01}`).join(', ')}]
review: [Yearly.]
meeting: {date: 2024-02-22, name: the meeting, seeks: [{id: s, kind: box, text: it}], channels: by e-mail}
nextSteps: [{id: n, text: Next., product: p, owner: us}]
`
}
