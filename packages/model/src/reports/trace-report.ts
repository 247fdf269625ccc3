import { z } from 'zod'
import {
  reportAttribution,
  reportBy,
  reportDisposition,
  reportEntry,
  reportOperation,
  reportPlace,
} from './report-fields.js'

const view = z.strictObject({
  point: z.string().describe('id of the point'),
  place: reportPlace,
  clause: z.string().describe('the point, in the language of the record'),
  count: z.int().min(1).describe('how many delegations made it'),
  denominator: z.int().min(0).describe('what that number is set against'),
  of: z
    .enum(['speakers', 'delegations'])
    .describe('those that spoke or wrote on the topic, or all that were present or wrote'),
  grade: z.string().describe('the word that the paper uses for the count'),
  rule: z
    .strictObject({
      from: z.int().min(1).nullable().describe('smallest count for that word'),
      above: z.number().min(0).nullable().describe('or the share that the count exceeds, in per cent'),
      place: reportPlace,
    })
    .describe('the threshold that chose the word'),
  statements: z.array(z.string()).describe('ids of the statements that made it'),
})

const statement = reportEntry.extend({
  attribution: reportAttribution,
  by: reportBy,
  countsFor: z.int().min(1).describe('for how many delegations it counts'),
  quotation: z.string().nullable().describe('how it begins, in its own language; null where it is closed'),
  operation: reportOperation,
  disposition: reportDisposition,
})

const tally = z.strictObject({
  kind: z.string().describe('kind of the entries'),
  count: z.int().min(1).describe('how many entries'),
  entries: z.array(reportEntry).describe('the entries that are counted'),
})

const paragraph = z.strictObject({
  label: z.string().describe('`12`, `12.1`, `A.3`, `A.2:1` where numbers began again, `table-1.4` for a row'),
  type: z.string().describe('type of the block in the tree'),
  house: z.boolean().describe('whether the house alone speaks: no entry of the record stands behind it'),
  views: z.array(view).describe('the points that it tells'),
  statements: z.array(statement).describe('the statements, comments and amendments behind it'),
  tallies: z.array(tally).describe('what it only counts'),
  entries: z.array(reportEntry).describe('the other entries behind it'),
})

/** What `trace DOSSIER DOCUMENT PARAGRAPH --format json` prints. */
export const traceReportSchema = z
  .strictObject({
    dossier: z.string().describe('name of the dossier'),
    document: z.string().describe('id of the paper'),
    paragraphs: z.array(paragraph).describe('in reading order'),
  })
  .describe('What stands behind the paragraphs of a paper.')

export type TraceReport = z.output<typeof traceReportSchema>
export type ParagraphTrace = TraceReport['paragraphs'][number]
