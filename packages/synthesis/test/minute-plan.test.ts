import { describe, expect, test } from 'vitest'
import { minutePlan } from '../src/index.js'
import { discussionDossier } from './presenters/discussion-dossier.js'

const [item] =
  discussionDossier({ sessions: [''], most: 2, offers: ['delegation: XAA, reply: pending'] }).workPlan
    ?.structuredDiscussion.order ?? []
if (item === undefined) throw new Error('a running order has an item')
const order = [
  { ...item, part: 'introduction', minutes: 5 },
  { ...item, part: 'presentations', minutes: 25 },
  { ...item, part: 'stakeholder', minutes: 10 },
  { ...item, part: 'exchange', minutes: null },
] as const

const told = (...parameters: Parameters<typeof minutePlan>) =>
  minutePlan(...parameters).map(({ from, speaker, to }) => `${from}-${to} ${speaker ?? '-'}`)

describe('the minutes of a session', () => {
  test('are shared by those who present; what is left goes to the item without minutes', () => {
    expect(told({ order }, 65, ['XAA', 'XAC'], 'network')).toEqual([
      '0:00-0:05 -',
      '0:05-0:18 XAA',
      '0:18-0:30 XAC',
      '0:30-0:40 network',
      '0:40-1:05 -',
    ])
  })

  test('each presentation has its own where the order says so, and fewer leave more for the exchange', () => {
    const each = order.map((one) => (one.part === 'presentations' ? { ...one, minutes: 15, each: true } : one))
    expect(told({ order: each }, 60, ['XAA'], null)).toEqual([
      '0:00-0:05 -',
      '0:05-0:20 XAA',
      '0:20-0:30 -',
      '0:30-1:00 -',
    ])
  })
})
