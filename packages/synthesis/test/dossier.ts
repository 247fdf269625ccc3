import { reportPretty } from '@rapporteur/diagnostics'
import { type Dossier, loadDossier } from '@rapporteur/model'

const base = {
  'dossier.yaml': `
id: test
house: house
originalLanguage: en
languages: [en]
body: {name: the Body, short: the Body, officers: the Chairs}
treaty: {name: the Treaty, short: the Treaty, title: The Treaty}
cycle: C1
conference: {name: the Conference, short: the Conference, title: The Conference, venue: Here, start: 2024-08-19, end: 2024-08-23}
previousConference: {name: the last Conference, short: the last Conference}
secretariat: the Secretariat
officers: []
attribution:
  policy: graded
  denominator: speakers
  thresholds: [{grade: one, from: 1}, {grade: two, from: 2}, {grade: some, from: 3}, {grade: several, from: 5}]
documents:
  - {id: list, kind: questionnaire, symbol: S/1, date: 2024-03-01, title: List, name: the list, status: draft}
`,
  'delegations.yaml': `
delegations:
${['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAF'].map((id) => `  - {id: ${id}, type: state, name: ${id} land}`).join('\n')}
  - {id: group, type: group, name: the Group, members: [XAA, XAB, XAC]}
`,
  'questionnaire.yaml': `
id: list
title: List
version: 1
note: [Note.]
scope: [Scope.]
groups:
  - id: first
    title: First
    questions: [{id: one, text: 'One?'}, {id: two, text: 'Two?'}]
  - id: second
    title: Second
    questions: [{id: three, text: 'Three?'}]
`,
}

/** A dossier of a few lines; `files` are added to it or stand in the place of what it has. */
export function dossierOf(files: Readonly<Record<string, string>>): Dossier {
  const bytes = Object.entries({ ...base, ...files }).map(
    ([path, yaml]) => [path, new TextEncoder().encode(yaml)] as const,
  )
  const { diagnostics, dossier } = loadDossier(new Map(bytes), { root: 'dossier' })
  if (dossier === undefined) throw new Error(reportPretty(diagnostics, { color: false }))
  return dossier
}

/** A meeting with one agenda item on the topic `plan` and these interventions, each a line of flow YAML. */
export function meeting(interventions: readonly string[]): string {
  return `
id: '2024-02-22'
date: 2024-02-22
name: the meeting
form: in-person
hours: 3
present: [XAA, XAB, XAC, XAD, XAE, XAF]
agenda: [{id: item, title: Item, minutes: 60, topics: [plan]}]
interventions:
${interventions.map((line) => `  - {item: item, text: [Words.], ${line}}`).join('\n')}
`
}

/** Points on the topic `plan`, each a line of flow YAML; an observation in support where it does not say otherwise. */
export function points(lines: readonly string[]): string {
  return `
topics: [{id: plan, title: Plan, about: the plan}]
points:
${lines.map((line) => `  - {topic: plan, ${withDefault(line, 'mood: statement')}}`).join('\n')}
`
}

function withDefault(line: string, mood: string): string {
  return line.includes('mood:') ? line : `${mood}, stance: support, ${line}`
}

/** A submission of XAA with these amendments, each a line of flow YAML. */
export function submission(id: string, amendments: readonly string[], attribution = 'named'): string {
  return `
id: ${id}
from: XAA
received: 2024-02-12
channel: email
language: en
attribution: ${attribution}
amendments:
${amendments.map((line) => `  - {${line}}`).join('\n')}
`
}

/** Dispositions, each a line of flow YAML. */
export function dispositions(lines: readonly string[]): string {
  return lines.length === 0
    ? 'dispositions: []\n'
    : `dispositions:\n${lines.map((line) => `  - {reason: Because., ${line.includes('round:') ? line : `round: 1, ${line}`}}`).join('\n')}\n`
}
