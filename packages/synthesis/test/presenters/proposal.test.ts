import { describe, expect, test } from 'vitest'
import { explainPresenters, synthesize } from '../../src/index.js'
import { discussionDossier } from './discussion-dossier.js'

const explained = (options: Parameters<typeof discussionDossier>[0]) => {
  const explanation = explainPresenters(discussionDossier(options))
  if (explanation === null) throw new Error('a dossier with a work plan')
  return explanation
}

const proposed = (options: Parameters<typeof discussionDossier>[0]) =>
  explained(options).best.sessions.map(({ presenters }) => presenters.proposed)

describe('a proposal', () => {
  test('takes only parties that agreed, where they are available, and nobody twice', () => {
    const offers = [
      'delegation: XAA, reply: accepted, session: s2',
      'delegation: XAB, reply: declined',
      'delegation: XAC, reply: accepted',
      'delegation: XAE, reply: accepted',
      'delegation: XAF, reply: accepted, available: [{from: 2025-01-01, to: 2025-12-31}]',
    ]
    expect(proposed({ sessions: ['date: 2025-02-20', '', ''], most: 1, offers })).toEqual([['XAF'], ['XAA'], ['XAC']])
  })

  test('keeps what the record fixes and proposes the rest, of another region', () => {
    const offers = ['delegation: XAB, reply: accepted', 'delegation: XAC, reply: accepted']
    const { best } = explained({ sessions: ['presenters: [XAA]'], most: 2, offers })
    expect(best.sessions[0]?.presenters).toEqual({ fixed: ['XAA'], proposed: ['XAC'] })
  })

  test('passes over who presented before while another can', () => {
    const offers = ['delegation: XAA, reply: accepted', 'delegation: XAB, reply: accepted']
    expect(proposed({ sessions: [''], most: 1, offers, past: ['XAA'] })).toEqual([['XAB']])
  })

  test('invites a stakeholder that accepted, and no State as one', () => {
    const offers = ['delegation: XAA, reply: accepted', 'delegation: network, reply: accepted']
    const { best } = explained({ sessions: [''], most: 2, offers })
    expect(best.sessions[0]?.stakeholder.proposed).toBe('network')
    expect(best.sessions[0]?.presenters.proposed).toEqual(['XAA'])
  })

  test('tells by which criteria the runner-up lost', () => {
    const offers = [
      'delegation: XAA, reply: accepted',
      'delegation: XAB, reply: accepted',
      'delegation: XAC, reply: accepted',
    ]
    const { best, defeat, runnerUp } = explained({ sessions: [''], most: 2, offers })
    expect(best.sessions[0]?.presenters.proposed).toEqual(['XAA', 'XAC'])
    expect(runnerUp?.sessions[0]?.presenters.proposed).toEqual(['XAB', 'XAC'])
    expect(defeat).toEqual({ repeats: 0, criteria: [], byOrder: true })
  })

  test('a weight of the work plan counts in the place of that of the house', () => {
    const offers = ['delegation: XAA, reply: accepted', 'delegation: XAC, reply: accepted']
    const { best } = explained({ sessions: [''], most: 1, offers, weights: '{places: 7, regions: 0}' })
    const weights = Object.fromEntries(best.scores.map(({ criterion, weight }) => [criterion, weight]))
    expect(weights).toMatchObject({ places: 7, regions: 0, profiles: 3 })
  })
})

describe('a conflict', () => {
  const rules = (options: Parameters<typeof discussionDossier>[0]) =>
    explained(options).conflict?.rules.map(({ rule }) => rule)

  test('there is none where the sessions can be filled', () => {
    expect(explained({ sessions: [''], most: 1, offers: ['delegation: XAA, reply: accepted'] }).conflict).toBeNull()
  })

  test('names availability where the only one that agreed cannot come', () => {
    const offers = ['delegation: XAA, reply: accepted, session: s2']
    expect(rules({ sessions: ['', ''], most: 1, offers })).toEqual(['availability', 'least'])
  })

  test('names agreement where a reply is pending, and repetition where it forbids to repeat', () => {
    const offers = ['delegation: XAA, reply: accepted', 'delegation: XAC, reply: pending']
    expect(rules({ sessions: ['', ''], most: 1, offers })).toEqual(['repetition', 'agreement', 'least'])
  })

  test('names the status where the only one that agreed is no party', () => {
    expect(rules({ sessions: [''], most: 1, offers: ['delegation: XAD, reply: accepted'] })).toEqual(['party', 'least'])
  })

  test('what can be filled is proposed all the same', () => {
    const offers = ['delegation: XAA, reply: accepted, session: s2']
    expect(proposed({ sessions: ['', ''], most: 1, offers })).toEqual([[], ['XAA']])
  })
})

describe('a series of nine sessions of two', () => {
  const sessions = Array.from({ length: 9 }, () => '')
  const codes = (length: number) =>
    Array.from({ length }, (_, index) => `X${'BC'[Math.floor(index / 26)]}${String.fromCharCode(65 + (index % 26))}`)
  const accepted = (ids: readonly string[]) => [...ids, 'network'].map((id) => `delegation: ${id}, reply: accepted`)

  test('from twelve offers has each State once, each session filled, and a stakeholder once', () => {
    const states = codes(12)
    const { best, conflict, runnerUp } = explained({ sessions, most: 2, offers: accepted(states), states })
    expect(conflict).toBeNull()
    expect(best.repeats).toBe(0)
    expect(best.sessions.flatMap(({ presenters }) => presenters.proposed).sort()).toEqual(states)
    expect(best.sessions.every(({ presenters }) => presenters.proposed.length > 0)).toBe(true)
    expect(best.sessions.filter(({ stakeholder }) => stakeholder.proposed === 'network')).toHaveLength(1)
    expect(runnerUp?.points).toBe(best.points)
  })

  test('sets two States at a session only where they differ, as far as those that there are allow', () => {
    const states = codes(20)
    const { best } = explained({ sessions, most: 2, offers: accepted(states), states })
    const value = (id: string) => best.scores.find(({ criterion }) => criterion === id)
    for (const id of ['places', 'regions', 'profiles', 'regionsAtMeeting', 'profilesAtMeeting', 'focus'])
      expect(value(id)?.value, id).toBe(id === 'focus' ? 7 : value(id)?.of)
  })

  test('loses nothing by passing over more States alike than there are places', () => {
    const offers = (states: readonly string[]) => ({ sessions: ['', ''], most: 1, offers: accepted(states), states })
    const [few, many] = [explained(offers(codes(18))), explained(offers(codes(52)))]
    expect(many.best.sessions).toEqual(few.best.sessions)
    expect(many.runnerUp?.sessions).toEqual(few.runnerUp?.sessions)
    expect(many.setAside).toEqual([])
  })

  test('tells who is left out where more States differ than can be searched, of each region and profile the last', () => {
    const states = codes(36)
    const offers = states.map(
      (id, index) => `delegation: ${id}, reply: accepted, available: [{session: s${(index % 9) + 1}}]`,
    )
    const dossier = discussionDossier({ sessions, most: 2, offers, states })
    const { diagnostics } = synthesize(dossier)
    const [left, ...others] = diagnostics.filter(({ ruleId }) => ruleId === 'candidates-left-out')
    expect(others).toEqual([])
    expect(left?.reason).toMatch(/^6 candidates are not considered for the series/)
    const setAside = explainPresenters(dossier)?.setAside ?? []
    expect(setAside.map(({ because }) => because)).toEqual(Array.from({ length: 6 }, () => 'too-many'))
    for (const { delegation } of setAside) expect(left?.reason).toContain(`\`${delegation}\``)
  })
})
