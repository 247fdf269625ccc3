import { z } from 'zod'
import {
  reportAttribution,
  reportBy,
  reportDisposition,
  reportEntry,
  reportOperation,
  reportPlace,
} from './report-fields.js'

const accounted = reportEntry.extend({
  kind: z.enum(['intervention', 'submission', 'comment', 'amendment']).describe('what was said or written'),
  submission: z.string().nullable().describe('the submission that a comment or an amendment is part of'),
  attribution: reportAttribution,
  by: reportBy,
  state: z
    .enum(['reached', 'setAside', 'replaced', 'accounted', 'unaccounted'])
    .describe(
      '`accounted`: a submission of which every part is; `unaccounted`: it reaches no paper and is not set aside',
    ),
  places: z
    .array(
      z.strictObject({
        document: z.string().describe('id of the paper'),
        label: z.string().describe('paragraph, row of a table or other block, as `trace` takes it'),
      }),
    )
    .describe('where it stands, in reading order'),
  setAside: z
    .strictObject({ reason: z.string().describe('why, in the language of the record'), place: reportPlace })
    .nullable()
    .describe('why it reaches no paper'),
  replacedBy: z.string().nullable().describe('id of the intervention that stands for it'),
  operation: reportOperation,
  disposition: reportDisposition,
})

/** What `trace DOSSIER --format json` prints. */
export const ledgerReportSchema = z
  .strictObject({
    dossier: z.string().describe('name of the dossier'),
    document: z.string().nullable().describe('id of the only paper that was asked for'),
    entries: z.array(accounted).describe('statements in order of time, then submissions, each before its parts'),
  })
  .describe('Where everything said or written stands in the papers, or why it does not.')

export type LedgerReport = z.output<typeof ledgerReportSchema>
export type AccountedEntry = LedgerReport['entries'][number]
