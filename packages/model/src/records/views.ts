import { z } from 'zod'
import { absent, entry, id, reference, text } from '../gate/fields.js'

/** `points.yaml`: topics, and for each the points that were made. */
export const pointsFile = entry('pointsFile', {
  topics: z
    .array(
      entry('topic', {
        id: id('id'),
        title: text('title of the topic'),
        about: text('what it is about, inside a sentence'),
      }),
    )
    .min(1)
    .describe('topics in the order of the agenda'),
  points: z
    .array(
      entry('point', {
        id: id('id'),
        topic: reference(['topic', 'question'], 'topic or question'),
        mood: z.enum(['statement', 'proposal', 'question']).describe('“noted that”, “proposed that”, “asked whether”'),
        stance: z
          .enum(['support', 'oppose', 'neutral'])
          .describe('towards the proposal of the chairs, or towards the point that it opposes'),
        clause: text('clause that follows “that” (“whether” for a question)'),
        opposes: reference('point', 'point that it stands against').optional().transform(absent),
        madeIn: z
          .array(reference(['intervention', 'comment'], 'where it was made'))
          .min(1)
          .describe('`meeting#intervention` or `submission#comment`'),
      }),
    )
    .describe('points'),
  feedback: z
    .array(
      entry('feedback', {
        id: id('id'),
        points: z.array(reference('point', 'point')).min(1).describe('points from which it is drawn'),
        lesson: text('what was learned: a sentence'),
        ask: text('what is asked of the other body: a sentence').optional().transform(absent),
      }),
    )
    .default([])
    .describe('what the structured discussion passes on to the body of `partner`'),
})

/** `dispositions.yaml`: what the co-chairs did with each amendment in each round. */
export const dispositionsFile = entry('dispositionsFile', {
  dispositions: z
    .array(
      entry('disposition', {
        amendment: reference('amendment', '`submission#amendment`'),
        round: z.int().min(1).max(99).describe('round of revision'),
        disposition: z.enum(['taken', 'taken-in-part', 'bracketed', 'deferred', 'not-taken']).describe('what was done'),
        text: text('the text taken, where it is not the proposed one').optional().transform(absent),
        parts: z
          .array(text('a part'))
          .default([])
          .describe('the parts taken of a split, where they are not the proposed ones'),
        group: reference('questionGroup', 'group where it is put, where it is not the proposed one')
          .optional()
          .transform(absent),
        after: reference('question', 'question after which it is put, where it is not the proposed one')
          .optional()
          .transform(absent),
        reason: text('why'),
      }),
    )
    .describe('what was done with each amendment in each round'),
  responses: z
    .array(
      entry('response', {
        comment: reference('comment', '`submission#comment` on a paragraph of a circulated draft'),
        disposition: z.enum(['taken', 'taken-in-part', 'noted', 'not-taken']).describe('what was done'),
        reason: text('why, and what was changed'),
      }),
    )
    .default([])
    .describe('what was done with comments on paragraphs of circulated drafts'),
  setAside: z
    .array(
      entry('setAside', {
        submission: reference(
          ['submission', 'comment', 'amendment', 'intervention'],
          'submission, or one comment, amendment or intervention',
        ),
        reason: text('why it reaches no paper'),
      }),
    )
    .default([])
    .describe('submissions, and single comments, amendments and interventions, that reach no paper'),
})

/** `questionnaire.yaml`: groups and questions; an id stays when a number changes. */
export const questionnaireFile = entry('questionnaire', {
  id: id('id'),
  title: text('title'),
  version: z.int().min(1).describe('version of the list as it is written here'),
  note: z.array(text('a paragraph')).min(1).describe('preliminary note'),
  scope: z.array(text('a paragraph')).min(1).describe('scope of the discussion'),
  groups: z
    .array(
      entry('questionGroup', {
        id: id('id'),
        title: text('heading of the group'),
        questions: z
          .array(entry('question', { id: id('id'), text: text('the question, whole') }))
          .min(1)
          .describe('questions in order'),
      }),
    )
    .min(1)
    .describe('groups in order'),
})
