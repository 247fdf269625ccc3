import { z } from 'zod'
import { absent, entry, id, locator, reference, text } from '../gate/fields.js'

/** A place in a cited document; shared by every file that cites. */
export const citation = entry('citationOf', {
  document: reference('cited-source', 'document cited'),
  para: z.array(locator('paragraph')).default([]).describe('paragraphs cited'),
  annex: z.string().optional().transform(absent).describe('letter of its annex'),
  especially: z.array(locator('paragraph')).default([]).describe('paragraphs to look at in particular'),
})

/** `decisions.yaml`: decisions and mandates that the papers rely on. */
export const decisionsFile = entry('decisionsFile', {
  decisions: z
    .array(
      entry('decision', {
        id: id('id'),
        weight: z.enum(['main', 'other']).describe('main: set out with its elements; other: recalled'),
        title: text('subject of the decision, as it stands after “the proposal on”'),
        citations: z.array(citation).min(1).describe('where it is recorded, in the order of the footnote'),
        mandate: text(
          'mandate given, in the paper’s own words: the infinitive phrase after “tasked the Working Group to”',
        )
          .optional()
          .transform(absent),
        elements: z
          .array(
            entry('element', {
              id: id('id'),
              verb: z.enum(['endorse', 'task', 'encourage', 'note']).describe('what the Conference did'),
              text: text('what it did that to: an infinitive phrase for `task`, a noun phrase for the others'),
            }),
          )
          .default([])
          .describe('lettered elements'),
        elementsIn: citation.optional().transform(absent).describe('where the elements are recorded'),
      }),
    )
    .min(1)
    .describe('decisions'),
  reminders: z
    .array(
      entry('reminder', {
        id: id('id'),
        decision: reference('decision', 'decision that it recalls'),
        lead: text('what the document is about, in whole sentences'),
        text: text('what it says, in whole sentences'),
        citation: citation,
      }),
    )
    .default([])
    .describe('parts of the decisions that delegations are reminded of'),
})

/** `sources.yaml`: documents that the papers cite. */
export const sourcesFile = entry('sourcesFile', {
  sources: z
    .array(
      entry('cited-source', {
        id: id('id'),
        title: text('title as a citation gives it'),
        symbol: z.string().min(1).optional().transform(absent).describe('symbol, as its own house writes it'),
        urls: z
          .record(z.string(), z.url({ protocol: /^https?$/ }))
          .default({})
          .describe('address for each language, or `en` for all'),
      }),
    )
    .describe('documents cited'),
})
