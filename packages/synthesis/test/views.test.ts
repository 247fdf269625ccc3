import type { Dossier } from '@rapporteur/model'
import { describe, expect, test } from 'vitest'
import { topicViews, type View } from '../src/index.js'
import { dossierOf, meeting, points } from './dossier.js'

const at = 'meetings/2024-02-22.yaml'

function viewsOf(interventions: readonly string[], lines: readonly string[]): readonly View[] {
  return viewsIn(dossierOf({ [at]: meeting(interventions), 'points.yaml': points(lines) }))
}

function viewsIn(dossier: Dossier): readonly View[] {
  return topicViews(dossier).flatMap(({ views }) => views)
}

describe('topicViews', () => {
  test('counts each delegation once, however often it spoke', () => {
    const [view] = viewsOf(
      ['id: i1, speaker: XAA', 'id: i2, speaker: XAA', 'id: i3, speaker: XAB'],
      ["id: p, clause: it is so, madeIn: ['2024-02-22#i1', '2024-02-22#i2', '2024-02-22#i3']"],
    )
    expect(view).toMatchObject({ count: 2, grade: 'two', denominator: 2 })
  })

  test('counts a joint statement for every State it is made for, also where one of them spoke alone', () => {
    const [view] = viewsOf(
      ['id: i1, speaker: group', 'id: i2, speaker: XAD, onBehalfOf: [XAD, XAE]', 'id: i3, speaker: XAA'],
      ["id: p, clause: it is so, madeIn: ['2024-02-22#i1', '2024-02-22#i2', '2024-02-22#i3']"],
    )
    expect(view).toMatchObject({ count: 5, grade: 'several', denominator: 5 })
  })

  test('leaves out a statement that a later one replaces, and nothing else', () => {
    const [view, ...more] = viewsOf(
      ['id: i1, speaker: XAA', "id: i2, speaker: XAA, replaces: '2024-02-22#i1'"],
      ["id: old, clause: it is so, madeIn: ['2024-02-22#i1']", "id: new, clause: it is not, madeIn: ['2024-02-22#i2']"],
    )
    expect(view?.id).toBe('new')
    expect(more).toEqual([])
  })

  test('sets an opposing point beside the one it opposes', () => {
    const views = viewsOf(
      ['id: i1, speaker: XAA', 'id: i2, speaker: XAB'],
      [
        "id: for, clause: it is so, madeIn: ['2024-02-22#i1']",
        "id: against, opposes: for, clause: it is not, madeIn: ['2024-02-22#i2']",
      ],
    )
    expect(views.map(({ id, opposing }) => [id, opposing.map((answer) => answer.id)])).toEqual([['for', ['against']]])
  })

  test('puts the most supported point first', () => {
    const views = viewsOf(
      ['id: i1, speaker: XAA', 'id: i2, speaker: XAB', 'id: i3, speaker: XAC'],
      [
        "id: few, clause: a, madeIn: ['2024-02-22#i1']",
        "id: more, clause: b, madeIn: ['2024-02-22#i2', '2024-02-22#i3']",
      ],
    )
    expect(views.map(({ id }) => id)).toEqual(['more', 'few'])
  })

  test('a graded summary names nobody', () => {
    const [view] = viewsOf(
      ['id: i1, speaker: XAA, attribution: named'],
      ["id: p, clause: a, madeIn: ['2024-02-22#i1']"],
    )
    expect(view?.subject).toMatchObject({ kind: 'graded', named: [], groups: [] })
  })

  test('gives as evidence the point and every statement behind it, with their places', () => {
    const [view] = viewsOf(['id: i1, speaker: XAA'], ["id: p, clause: a, madeIn: ['2024-02-22#i1']"])
    expect(view?.evidence.map(({ id, kind, place }) => `${kind} ${id} ${place.file}`)).toEqual([
      'point p dossier/points.yaml',
      'intervention 2024-02-22#i1 dossier/meetings/2024-02-22.yaml',
    ])
  })

  test('a member of two groups counts once, and not for a group that it had left or not yet joined', () => {
    const state = (id: string) => `  - {id: ${id}, type: state, name: ${id} land}`
    const delegations = `
delegations:
${['XAA', 'XAB', 'XAC', 'XAD'].map(state).join('\n')}
  - {id: north, type: group, name: the North, members: [XAA, XAB]}
  - id: south
    type: group
    name: the South
    members: [XAB]
    datedMembers: [{delegation: XAC, until: 2024-02-21}, {delegation: XAD, from: 2024-02-22}]
`
    const dossier = dossierOf({
      'delegations.yaml': delegations,
      [at]: meeting(['id: i1, speaker: north', 'id: i2, speaker: south']).replace(/present: .*/, 'present: [XAA]'),
      'points.yaml': points(["id: p, clause: it is so, madeIn: ['2024-02-22#i1', '2024-02-22#i2']"]),
    })
    expect(viewsIn(dossier)[0]).toMatchObject({ count: 3, denominator: 3 })
  })

  test('keeps answers to an answer, and answers to a point that nobody stands behind any more', () => {
    const views = viewsOf(
      ['id: i1, speaker: XAA', "id: i2, speaker: XAA, replaces: '2024-02-22#i1'", 'id: i3, speaker: XAB'],
      [
        "id: gone, clause: a, madeIn: ['2024-02-22#i1']",
        "id: answer, opposes: gone, clause: b, madeIn: ['2024-02-22#i2']",
        "id: retort, opposes: answer, clause: c, madeIn: ['2024-02-22#i3']",
      ],
    )
    expect(views.map(({ id, opposing }) => [id, ...opposing.map((answer) => answer.id)])).toEqual([
      ['answer', 'retort'],
    ])
  })

  test('begins a second answer otherwise than the first, and a second view of one stance with a word that joins it', () => {
    const made = "madeIn: ['2024-02-22#i1']"
    const lines = [
      `id: a, clause: a, ${made}`,
      `id: b, clause: b, ${made}`,
      `id: c, clause: c, ${made}`,
      `id: d, opposes: c, clause: d, ${made}`,
      `id: e, opposes: c, clause: e, ${made}`,
    ]
    const dossier = dossierOf({ [at]: meeting(['id: i1, speaker: XAA']), 'points.yaml': points(lines) })
    const attribution = { ...dossier.dossier.attribution, order: 'agenda' as const }
    const [first, second, third] = viewsIn({ ...dossier, dossier: { ...dossier.dossier, attribution } })
    expect([first, second, third].map((view) => view?.connection)).toEqual(['plain', 'addition.1', 'plain'])
    expect(third?.opposing.map(({ connection }) => connection)).toEqual(['contrast.0', 'further.0'])
  })
})
