import { z } from 'zod'
import { absent, date, entry, id, reference, symbol, text } from '../gate/fields.js'
import { stateCode } from './states.js'

/** `universalization.yaml`: the elements of the approach, what is asked of delegations, who knows and does what. */
export const universalizationFile = entry('universalizationFile', {
  title: text('heading of the part of the paper on the approach'),
  aim: text('what the work is for, a noun phrase: “the universalization of the Treaty”'),
  elements: z
    .array(
      entry('approachElement', {
        id: id('id'),
        title: text('name of the element, without quotation marks'),
        role: z.enum(['driver', 'platform']).describe('whether the body drives it or hears reports on it'),
        task: text('what the body is to do under it: an infinitive phrase after “is to”'),
        means: text('what that calls for: an infinitive phrase after “is to”').optional().transform(absent),
        presentState: text('present state: a sentence').optional().transform(absent),
        rationale: text('why: a sentence').optional().transform(absent),
        views: text('views on how to go on: a sentence').optional().transform(absent),
        resources: text('what it needs: a sentence').optional().transform(absent),
        industry: text('the part of industry: a sentence').optional().transform(absent),
      }),
    )
    .min(1)
    .describe('elements in order'),
  monitoring: text('what the body goes on following and supporting: a noun phrase').optional().transform(absent),
  discussion: z
    .array(
      entry('discussionQuestion', {
        id: id('id'),
        text: z.array(text('a question')).min(1).describe('the questions of this group'),
      }),
    )
    .min(1)
    .describe('groups of questions for the box'),
  steps: z
    .array(entry('step', { id: id('id'), title: text('which States stand on it') }))
    .min(1)
    .describe('steps in order'),
  parameters: z
    .array(
      entry('parameter', {
        id: id('id'),
        step: reference('step', 'step that it assesses'),
        text: text('what is looked at'),
        proposedIn: z
          .array(reference(['intervention', 'comment'], 'where it was proposed'))
          .default([])
          .describe('statements that proposed it; none where those who preside over the body did'),
        officers: z.boolean().describe('whether the President and the Vice-Presidents take part'),
      }),
    )
    .default([])
    .describe('parameters of assessment'),
  information: z
    .array(
      entry('informationNeed', {
        id: id('id'),
        text: text('what must be known about a target State'),
        holder: text('who holds it'),
        gap: text('what is missing').optional().transform(absent),
      }),
    )
    .default([])
    .describe('information needs'),
  roles: z
    .array(
      entry('role', {
        id: id('id'),
        office: text('office'),
        task: text('what it does'),
        reports: z.boolean().default(false).describe('whether it reports to each meeting under the recurring item'),
      }),
    )
    .default([])
    .describe('office-holders and what they do'),
  recurringItem: text('agenda item under which each meeting hears those who report').optional().transform(absent),
  exchanges: z
    .array(
      entry('exchange', {
        id: id('id'),
        between: text('who exchanges information: a list of offices'),
        subject: text('on what: a noun phrase after “on”'),
        frequency: text('when: an adverbial, “before each meeting”'),
      }),
    )
    .default([])
    .describe('exchanges among office-holders'),
  organizations: z
    .array(
      entry('regionalLink', {
        id: id('id'),
        organization: reference('delegation', 'regional organization'),
        region: reference('region', 'region'),
        contact: text('who keeps the link'),
        contribution: text('what the organization might contribute: a noun phrase'),
      }),
    )
    .default([])
    .describe('links with regional organizations'),
  newParties: entry('newParties', {
    years: z.int().positive().describe('first years after joining in which a State is helped'),
    help: z
      .array(entry('earlyHelp', { id: id('id'), text: text('what help is given'), owner: text('who gives it') }))
      .min(1)
      .describe('help that is given'),
  })
    .optional()
    .transform(absent)
    .describe('help to States in the first years after they join'),
  industry: z
    .array(
      entry('industryPart', { id: id('id'), text: text('what industry contributes'), owner: text('who calls on it') }),
    )
    .default([])
    .describe('the part of industry'),
  champions: z
    .array(
      entry('champion', {
        delegation: reference('delegation', 'delegation'),
        region: reference('region', 'region'),
        since: date('since'),
      }),
    )
    .default([])
    .describe('regional champions'),
  targets: z
    .array(
      entry('target', {
        id: id('id'),
        states: z
          .array(stateCode('State or invented delegation'))
          .min(1)
          .describe('States that share step and evidence'),
        step: reference('step', 'step'),
        asOf: date('date of the assessment'),
        evidence: text('what it rests on: a noun phrase'),
      }),
    )
    .default([])
    .describe('the step of each State; later steps and assessments name invented States only'),
})

/** `progress.yaml`: assessments by region and step. */
export const progressFile = entry('progressFile', {
  assessments: z
    .array(
      entry('assessment', {
        id: id('id'),
        region: reference('region', 'region'),
        step: reference('step', 'step'),
        date: date('date'),
        result: z.enum(['advancing', 'steady', 'stalled']).describe('result'),
        text: text('the assessment: a sentence'),
        evidence: text('what it rests on'),
      }),
    )
    .describe('assessments in order'),
})

/** `offers.yaml`: who offered or was invited to present. */
export const offersFile = entry('offersFile', {
  offers: z
    .array(
      entry('offer', {
        id: id('id'),
        delegation: reference('delegation', 'delegation'),
        type: z.enum(['offered', 'invited']).describe('who began'),
        date: date('date of the offer or invitation'),
        topic: reference('topic', 'topic'),
        session: reference('session', 'session of the structured discussion that it is for')
          .optional()
          .transform(absent),
        available: z
          .array(
            entry('availability', {
              session: reference('session', 'session of the structured discussion').optional().transform(absent),
              from: date('first day').optional().transform(absent),
              to: date('last day').optional().transform(absent),
            }),
          )
          .default([])
          .describe(
            'sessions, or days between which a session falls, when it can take part; always, where none is named',
          ),
        confidential: z.boolean().default(false).describe('whether no paper may tell of it until it is accepted'),
        reply: z.enum(['accepted', 'declined', 'pending']).describe('reply'),
        replied: date('date of the reply').optional().transform(absent),
      }),
    )
    .describe('offers and invitations'),
})

/** `recommendations.yaml`: draft recommendations. */
export const recommendationsFile = entry('recommendationsFile', {
  recommendations: z
    .array(
      entry('recommendation', {
        id: id('id'),
        addressee: z.enum(['conference', 'body', 'states', 'secretariat']).describe('who is to act'),
        text: text('what the Conference would do: a verb phrase'),
        evidence: z
          .array(reference(['point', 'amendment', 'decision', 'intervention', 'comment'], 'what it rests on'))
          .min(1)
          .describe('what it rests on'),
        status: z.enum(['proposed', 'bracketed']).describe('whether it is still in brackets'),
      }),
    )
    .min(1)
    .describe('recommendations in order'),
})

/** `circulation.yaml`: drafts sent round. */
export const circulationFile = entry('circulationFile', {
  circulations: z
    .array(
      entry('circulation', {
        document: reference('document', 'paper'),
        date: date('day sent'),
        deadline: date('last day for comments'),
        revision: z.int().min(0).describe('revision sent'),
        symbol: symbol('symbol that this revision had').optional().transform(absent),
      }),
    )
    .describe('drafts sent round'),
})
