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
    expect(view).toMatchObject({ named: false, delegations: [] })
  })

  test('gives as evidence the point and every statement behind it, with their places', () => {
    const [view] = viewsOf(['id: i1, speaker: XAA'], ["id: p, clause: a, madeIn: ['2024-02-22#i1']"])
    expect(view?.evidence.map(({ id, kind, place }) => `${kind} ${id} ${place.file}`)).toEqual([
      'point p dossier/points.yaml',
      'intervention 2024-02-22#i1 dossier/meetings/2024-02-22.yaml',
    ])
  })
})
