import { describe, expect, test } from 'vitest'
import { explainPresenters } from '../../src/index.js'
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

test('twelve offers and nine sessions of two are solved in well under a second', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `XB${String.fromCharCode(65 + index)}`)
  const offers = ids.map((id, index) => `delegation: ${id}, reply: accepted${index % 4 === 3 ? ', session: s5' : ''}`)
  const dossier = discussionDossier({ sessions: Array.from({ length: 9 }, () => ''), most: 2, offers, states: ids })
  const began = performance.now()
  const explanation = explainPresenters(dossier)
  expect(performance.now() - began).toBeLessThan(2000)
  expect(explanation?.best.sessions.flatMap(({ presenters }) => presenters.proposed).length).toBeGreaterThan(8)
})
