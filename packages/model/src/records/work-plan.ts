import { z } from 'zod'
import { absent, date, entry, id, reference, text } from '../gate/fields.js'
import { citation } from './decisions.js'

const productOwner = text('who is responsible')

/** A year is a name, not a quantity: it is never grouped by thousands. */
const year = (description: string) => z.int().min(1900).max(2999).transform(String).describe(description)

const weight = (description: string) =>
  z.int().min(0).max(100).optional().transform(absent).describe(`weight of ${description}; 0 leaves it out`)

/** What counts in the choice of those who present, and how much; a criterion that is not named has the weight of the house. */
const criterionWeights = entry('criterionWeights', {
  places: weight('each State that presents'),
  regions: weight('each region from which a State presents in the series'),
  profiles: weight('each trade profile of which a State presents in the series'),
  regionsAtMeeting: weight('each meeting whose presenting States are all of different regions'),
  profilesAtMeeting: weight('each meeting whose presenting States are all of different profiles'),
  topics: weight('each topic on which a State offered, or was invited, to present'),
  focus: weight('each meeting with a presenting State of a region of focus of its cycle'),
  stakeholders: weight('each meeting with a stakeholder'),
  stakeholderTypes: weight('each type of stakeholder in the series'),
})

/** `work-plan.yaml`: horizon, regions, activities, the structured discussion, and what happens next. */
export const workPlanFile = entry('workPlan', {
  horizon: entry('horizon', { from: year('first year'), to: year('last year') }),
  purpose: text('what the plan is for: a verb phrase'),
  cycles: z
    .array(
      entry('cycle', {
        id: id('id'),
        name: text('name of the cycle'),
        regions: z.array(reference('region', 'region')).min(1).describe('regions of focus'),
        review: text('what is reviewed at its end'),
      }),
    )
    .min(1)
    .describe('cycles in order'),
  steps: z
    .array(
      entry('stepPlan', {
        step: reference('step', 'step'),
        aim: text('what is sought for States on it: a verb phrase'),
      }),
    )
    .min(1)
    .describe('what is done at each step'),
  activities: z
    .array(
      entry('activity', {
        id: id('id'),
        text: text('what is done'),
        owner: productOwner,
        cycle: reference('cycle', 'cycle'),
        start: date('begins'),
        end: date('ends'),
        product: text('what comes of it'),
        indicator: text('how it is seen to be done'),
      }),
    )
    .min(1)
    .describe('activities'),
  structuredDiscussion: entry('structuredDiscussion', {
    subject: text('what it is about: a noun phrase'),
    title: text('name of the structured discussion inside a sentence'),
    minutes: z.int().positive().describe('minutes of each meeting given to it'),
    meetingHours: z.number().positive().describe('hours of a meeting'),
    cycles: z.int().positive().describe('cycles for which it recurs at least'),
    topics: z.array(reference('topic', 'topic')).min(1).describe('topics taken as one whole'),
    crossCutting: z.array(reference('topic', 'topic')).default([]).describe('cross-cutting topics'),
    basis: reference('decision', 'decision whose working arrangements it follows').optional().transform(absent),
    listedIn: text('the part of that decision that lists the topics: a noun phrase').optional().transform(absent),
    unlike: text('discussions that take their topics one after the other: a noun phrase').optional().transform(absent),
    support: z
      .array(
        entry('support', {
          id: id('id'),
          text: text('what the discussion draws attention to: a sentence'),
          citation: citation.optional().transform(absent),
        }),
      )
      .default([])
      .describe('cooperation and assistance that the discussion draws attention to'),
    approach: text('how the topics are taken: one or more sentences'),
    presenters: entry('presenterRule', {
      least: z.int().positive().describe('fewest presenting States'),
      most: z.int().positive().describe('most presenting States'),
      diversity: text('in what the presenting States differ'),
      stakeholder: text('which stakeholders may be invited'),
      weights: criterionWeights.optional().transform(absent).describe('what counts in proposing who presents'),
    }),
    order: z
      .array(
        entry('runningOrder', {
          id: id('id'),
          text: text('what happens: a sentence'),
          part: z
            .enum(['introduction', 'presentations', 'stakeholder', 'exchange'])
            .optional()
            .transform(absent)
            .describe('what part of the discussion it is: its name in the plan of minutes'),
          minutes: z.int().positive().optional().transform(absent).describe('minutes; without, it has what is left'),
          each: z.boolean().default(false).describe('whether the minutes are for each presenting State, not for all'),
        }),
      )
      .min(1)
      .describe('running order'),
    sessions: z
      .array(
        entry('session', {
          id: id('id'),
          date: date('date').optional().transform(absent),
          cycle: reference('cycle', 'cycle'),
          topic: reference('topic', 'topic'),
          minutes: z.int().positive().describe('minutes'),
          presenters: z
            .array(reference('delegation', 'delegation'))
            .default([])
            .describe('who presents, as the officers fixed it'),
          stakeholder: reference('delegation', 'stakeholder, as the officers fixed it').optional().transform(absent),
        }),
      )
      .min(1)
      .describe('sessions'),
    pastPresenters: z
      .array(
        entry('pastPresentation', {
          delegation: reference('delegation', 'who presented'),
          date: date('day on which it did'),
        }),
      )
      .default([])
      .describe('who presented before these sessions'),
  }),
  review: z.array(text('a sentence')).min(1).describe('how the plan is reviewed'),
  continuation: z
    .array(
      entry('continuation', {
        id: id('id'),
        after: reference('cycle', 'cycle after which it is decided'),
        decidedBy: text('who decides'),
        date: date('day of the decision').optional().transform(absent),
        result: z.enum(['pending', 'continued', 'ended']).describe('what was decided'),
      }),
    )
    .default([])
    .describe('the yearly decision whether the structured discussion goes on'),
  openPoints: z
    .array(entry('openPoint', { id: id('id'), text: text('what is open') }))
    .default([])
    .describe('open points, printed in brackets'),
  meeting: entry('nextMeeting', {
    date: date('day of the meeting'),
    name: text('name of the meeting inside a sentence'),
    seeks: z
      .array(
        entry('soughtView', {
          id: id('id'),
          kind: z.enum(['box', 'discussion']).describe('which part of the paper it is about'),
          text: text('on what views are sought: a noun phrase after “on”'),
        }),
      )
      .min(1)
      .describe('on what views are sought'),
    channels: text('how written comments reach the officers: an adverbial, “by e-mail”'),
  }),
  nextSteps: z
    .array(
      entry('nextStep', {
        id: id('id'),
        start: date('begins or falls on').optional().transform(absent),
        end: date('ends').optional().transform(absent),
        text: text('what happens: a sentence'),
        product: text('what is prepared or done, for tables: a noun phrase'),
        owner: productOwner,
        occasion: text('the occasion, inside a sentence').optional().transform(absent),
        dependsOn: z.array(reference('nextStep', 'step')).default([]).describe('what must come first'),
        otherwise: text('what happens if it falls away: a sentence').optional().transform(absent),
        caution: text('what is not yet certain: a sentence').optional().transform(absent),
      }),
    )
    .min(1)
    .describe('next steps in order'),
})
