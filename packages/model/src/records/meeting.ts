import { z } from 'zod'
import { absent, date, entry, id, locale, reference, text } from '../gate/fields.js'

/** Whether and how a statement may be laid to who made it; where it is not said, the policy of the dossier holds. */
export const attributionFlag = z
  .enum(['named', 'group', 'unattributed', 'closed'])
  .optional()
  .transform(absent)
  .describe('named; the group and not its members; counted without name; counted, never quoted')

/** `meetings/<date>.yaml`: the agenda and the interventions. */
export const meetingFile = entry('meeting', {
  id: id('id, the date'),
  date: date('day of the meeting'),
  name: text('name of the meeting inside a sentence'),
  form: z.enum(['in-person', 'hybrid', 'online']).describe('how it was held'),
  hours: z.number().positive().describe('length in hours'),
  present: z.array(reference('delegation', 'delegation')).default([]).describe('delegations present'),
  documents: z.array(reference('cited-source', 'document')).default([]).describe('documents before the meeting'),
  agenda: z
    .array(
      entry('agendaItem', {
        id: id('id'),
        title: text('title'),
        minutes: z.int().positive().describe('minutes given to it'),
        topics: z
          .array(reference(['topic', 'question'], 'topic or question'))
          .default([])
          .describe('what was discussed under it'),
      }),
    )
    .min(1)
    .describe('items in order'),
  interventions: z
    .array(
      entry('intervention', {
        id: id('id within the meeting'),
        speaker: reference('delegation', 'who spoke'),
        onBehalfOf: z
          .array(reference('delegation', 'delegation'))
          .default([])
          .describe('delegations for which the statement was made'),
        item: reference('agendaItem', 'agenda item'),
        attribution: attributionFlag,
        replaces: reference('intervention', 'earlier statement that this one replaces').optional().transform(absent),
        language: locale('language of the text').optional().transform(absent),
        text: z.array(text('a paragraph')).min(1).describe('what was said, by paragraph'),
      }),
    )
    .describe('statements in order'),
  reports: z
    .array(
      entry('officeReport', {
        id: id('id within the meeting'),
        role: reference('role', 'office that reported'),
        delegation: reference('delegation', 'regional champion that reported').optional().transform(absent),
        item: reference('agendaItem', 'recurring agenda item under which it was heard'),
        subject: text('on what: a noun phrase after “on”'),
        text: z.array(text('a sentence')).min(1).describe('what was heard'),
      }),
    )
    .default([])
    .describe('reports of office-holders, the secretariat and regional champions'),
})

const amendment = entry('amendment', {
  id: id('id within the submission'),
  operation: z.enum(['add', 'replace', 'delete', 'move', 'merge', 'split']).describe('what is proposed'),
  question: reference('question', 'the question that it concerns').optional().transform(absent),
  group: reference('questionGroup', 'the group to which a question is added or moved').optional().transform(absent),
  after: reference('question', 'the question after which it would stand').optional().transform(absent),
  with: z.array(reference('question', 'question')).default([]).describe('questions merged into it'),
  paragraph: z.string().optional().transform(absent).describe('anchor of a paragraph of a circulated draft'),
  document: reference('document', 'that draft').optional().transform(absent),
  text: z.array(text('proposed text of a question')).default([]).describe('whole proposed text; several for a split'),
  rationale: text('why').optional().transform(absent),
})

/** `submissions/<id>.yaml`: the written feedback of one delegation or group. */
export const submissionFile = entry('submission', {
  id: id('id, the name of the file'),
  from: reference('delegation', 'who wrote'),
  onBehalfOf: z
    .array(reference('delegation', 'delegation'))
    .default([])
    .describe('delegations for which it was written'),
  received: date('day of receipt'),
  channel: z.enum(['email', 'platform', 'paper']).describe('how it came'),
  language: locale('language of the submission'),
  attribution: attributionFlag,
  comments: z
    .array(
      entry('comment', {
        id: id('id within the submission'),
        topic: reference(['topic', 'question'], 'topic or question'),
        document: reference('document', 'circulated draft that it is about').optional().transform(absent),
        paragraph: z.string().optional().transform(absent).describe('anchor of a paragraph of that draft'),
        text: z.array(text('a paragraph')).min(1).describe('the comment, by paragraph'),
      }),
    )
    .default([])
    .describe('comments'),
  amendments: z.array(amendment).default([]).describe('proposed amendments'),
})
