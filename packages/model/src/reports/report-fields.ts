import { z } from 'zod'

/** Where an entry or a value is written; line and column count from 1. */
export const reportPlace = z
  .strictObject({
    file: z.string().describe('path as the folder of the dossier was given'),
    line: z.int().min(1).describe('line'),
    column: z.int().min(1).describe('column'),
  })
  .describe('where it is written')

/** An entry of the record: its kind, its id and where it is written. */
export const reportEntry = z.strictObject({
  kind: z.string().describe('kind of the entry: `intervention`, `comment`, `point`, `decision`, …'),
  id: z.string().describe('id of the entry in the dossier'),
  place: reportPlace,
})

/** Whether a statement may be laid to who made it, as the record says. */
export const reportAttribution = z
  .enum(['named', 'group', 'unattributed', 'closed'])
  .describe('whether it may be laid to who made it; `closed`: it is counted, and its words are nowhere printed')

/** Who made a statement, where it may be said. */
export const reportBy = z
  .array(z.string())
  .describe('delegations for which it counts, who made it first; empty where they may not be named')

/** What the officers decided on an amendment in the last round. */
export const reportDisposition = z
  .strictObject({
    disposition: z.enum(['taken', 'taken-in-part', 'bracketed', 'deferred', 'not-taken']).describe('what was decided'),
    round: z.int().min(1).describe('round of revision'),
    reason: z.string().describe('why, in the language of the record'),
    place: reportPlace,
  })
  .nullable()
  .describe('what was decided on an amendment; null where nothing was, and for anything else')

/** What an amendment proposes to do. */
export const reportOperation = z
  .enum(['add', 'replace', 'delete', 'move', 'merge', 'split'])
  .nullable()
  .describe('what an amendment proposes; null for anything else')
