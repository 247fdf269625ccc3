import { expect, test } from 'vitest'
import { topicViews } from '../src/index.js'
import { dossierOf, meeting, points } from './dossier.js'

const cases = [
  { policy: 'graded', flags: ['named'], named: false },
  { policy: 'mixed', flags: ['named'], named: true },
  { policy: 'mixed', flags: ['named', 'unattributed'], named: false },
  { policy: 'mixed', flags: ['group'], named: true },
  { policy: 'named', flags: ['named', 'unattributed'], named: true },
  { policy: 'named', flags: ['named', 'closed'], named: false },
] as const

test.each(cases)('$policy with $flags: named is $named', ({ flags, named, policy }) => {
  const speakers = ['XAA', 'XAB']
  const interventions = flags.map((flag, index) => `id: i${index}, speaker: ${speakers[index]}, attribution: ${flag}`)
  const madeIn = flags.map((_, index) => `'2024-02-22#i${index}'`).join(', ')
  const dossier = dossierOf({
    'meetings/2024-02-22.yaml': meeting(interventions),
    'points.yaml': points([`id: p, clause: a, madeIn: [${madeIn}]`]),
  })
  const attribution = { ...dossier.dossier.attribution, policy }
  const [topic] = topicViews({ ...dossier, dossier: { ...dossier.dossier, attribution } })
  expect(topic?.views[0]?.named).toBe(named)
  expect(topic?.views[0]?.delegations.length).toBe(named ? flags.length : 0)
})
