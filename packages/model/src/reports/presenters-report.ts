import { z } from 'zod'

const participantId = z.string().describe('id of the delegation')

const session = z.strictObject({
  session: z.string().describe('id of the session'),
  presenters: z
    .strictObject({
      fixed: z.array(participantId).describe('as the officers fixed them'),
      proposed: z.array(participantId).describe('as proposed here, in the order of the record'),
    })
    .describe('who presents'),
  stakeholder: z
    .strictObject({
      fixed: participantId.nullable().describe('as the officers fixed it'),
      proposed: participantId.nullable().describe('as proposed here'),
    })
    .describe('which stakeholder is invited, one at most'),
})

const score = z.strictObject({
  criterion: z.string().describe('what counts, named as under `presenters.weights` of the work plan'),
  weight: z.number().describe('what one point of it counts'),
  value: z.int().min(0).describe('what the series has'),
  of: z.int().min(0).describe('the most there could be'),
  points: z.number().describe('value × weight'),
})

const series = z.strictObject({
  sessions: z.array(session).describe('in the order of the work plan'),
  repeats: z.int().min(0).describe('how often somebody takes part again; fewer come before all criteria'),
  points: z.number().describe('the sum over the criteria'),
  scores: z.array(score).describe('the value by each criterion'),
})

const defeat = z.strictObject({
  repeats: z.int().describe('how many repeats it has more'),
  criteria: z
    .array(
      z.strictObject({
        criterion: z.string().describe('a criterion in which the two differ'),
        value: z.int().describe('how much more or less it has'),
        points: z.number().describe('what that counts'),
      }),
    )
    .describe('where it has more or less than the best series'),
  byOrder: z.boolean().describe('whether both are worth the same, so that the order of the record decided'),
})

const conflict = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        rule: z.enum(['agreement', 'party', 'availability', 'repetition', 'least']).describe('the rule'),
        suffices: z.boolean().describe('whether all sessions can be filled once it alone is left aside'),
      }),
    )
    .describe('rules that cannot hold together, none of them superfluous'),
})

const setAside = z.strictObject({
  offer: z.string().describe('id of the offer or invitation'),
  delegation: participantId,
  confidential: z.boolean().describe('whether no paper may tell of it'),
  because: z
    .enum(['declined', 'pending', 'not-party', 'no-session', 'too-many'])
    .describe('why; `too-many`: there are more candidates than a series is searched among'),
})

/** What `presenters DOSSIER --format json` prints. */
export const presentersReportSchema = z
  .strictObject({
    best: series.describe('the best series; with a conflict, as many places filled as the rules allow'),
    runnerUp: series.nullable().describe('the second; null where there is no other'),
    conflict: conflict.nullable().describe('null where all sessions can be filled'),
    defeat: defeat.nullable().describe('why the runner-up lost'),
    setAside: z.array(setAside).describe('offers and invitations that lead to no proposal'),
  })
  .describe('Who is proposed to present at the structured discussions, and why. It names confidential offers.')

export type PresentersReport = z.output<typeof presentersReportSchema>
