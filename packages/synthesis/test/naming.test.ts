import { expect, test } from 'vitest'
import { topicViews } from '../src/index.js'
import { dossierOf, meeting, points } from './dossier.js'

interface Case {
  readonly policy: 'graded' | 'named' | 'mixed'
  /** Who made the point, with the flag of the statement: `XAA named`, `group group`, `XAB` for none. */
  readonly made: readonly string[]
  /** Who is told: names, then how the rest is graded. */
  readonly told: string
  readonly agreement: 'singular' | 'dual' | 'plural'
}

const cases: readonly Case[] = [
  { policy: 'graded', made: ['XAA named'], told: 'one', agreement: 'singular' },
  { policy: 'mixed', made: ['XAA named'], told: 'XAA', agreement: 'singular' },
  { policy: 'mixed', made: ['XAA named', 'XAB'], told: 'XAA + one', agreement: 'dual' },
  { policy: 'mixed', made: ['XAA named', 'XAB named'], told: 'XAA XAB', agreement: 'dual' },
  {
    policy: 'mixed',
    made: ['XAA named', 'XAB named', 'XAD named', 'XAE'],
    told: 'XAA XAB XAD + one',
    agreement: 'plural',
  },
  { policy: 'mixed', made: ['XAA unattributed', 'XAB'], told: 'two', agreement: 'dual' },
  { policy: 'mixed', made: ['group group'], told: '[group]', agreement: 'dual' },
  { policy: 'mixed', made: ['group group', 'XAA named'], told: '[group]', agreement: 'dual' },
  { policy: 'mixed', made: ['group group', 'XAD named', 'XAE'], told: 'XAD [group] + one', agreement: 'dual' },
  { policy: 'mixed', made: ['group'], told: 'some', agreement: 'plural' },
  { policy: 'mixed', made: ['XAA group'], told: 'one', agreement: 'singular' },
  { policy: 'named', made: ['XAA named', 'XAB'], told: 'XAA XAB', agreement: 'dual' },
  { policy: 'named', made: ['XAA', 'XAB unattributed'], told: 'XAA + one', agreement: 'dual' },
  { policy: 'named', made: ['XAA named', 'XAB closed', 'XAD closed'], told: 'XAA + two', agreement: 'dual' },
  { policy: 'named', made: ['XAA closed', 'XAA named'], told: 'XAA', agreement: 'singular' },
]

test.each(cases)('$policy with $made tells $told', ({ agreement, made, policy, told }) => {
  const interventions = made.map((line, index) => {
    const [speaker, flag] = line.split(' ')
    return `id: i${index}, speaker: ${speaker}${flag === undefined ? '' : `, attribution: ${flag}`}`
  })
  const madeIn = made.map((_, index) => `'2024-02-22#i${index}'`).join(', ')
  const dossier = dossierOf({
    'meetings/2024-02-22.yaml': meeting(interventions),
    'points.yaml': points([`id: p, clause: a, madeIn: [${madeIn}]`]),
  })
  const attribution = { ...dossier.dossier.attribution, policy }
  const [topic] = topicViews({ ...dossier, dossier: { ...dossier.dossier, attribution } })
  const [view] = topic?.views ?? []
  if (view === undefined) throw new Error('the point is not there')
  const { groups, kind, named, others } = view.subject
  const names = [...named, ...groups.map((id) => `[${id}]`)].join(' ')
  expect(kind === 'graded' ? view.grade : others === null ? names : `${names} + ${others}`).toBe(told)
  expect(view.subject.agreement).toBe(agreement)
})
