import { z } from 'zod'

const side = z
  .strictObject({
    number: z.string().nullable().describe('`12`, `12.1`, `A.3` in annex A; null for what has no number'),
    text: z.string().describe('its words, without those of its sub-paragraphs; cells of a row with ` | ` between'),
  })
  .nullable()

const run = z.strictObject({
  type: z.enum(['kept', 'deleted', 'inserted']).describe('what became of the words'),
  text: z.string().describe('the words with the space that goes with them'),
})

const change = z.strictObject({
  change: z
    .enum(['added', 'gone', 'moved', 'changed'])
    .describe('`changed` where its words differ, whether it moved or not; `moved` where only its place does'),
  moved: z.boolean().describe('whether it stands after another paragraph than before'),
  key: z.string().describe('the name of the block in the trees of both builds'),
  type: z.string().describe('type of the block in the tree'),
  after: z
    .string()
    .nullable()
    .describe('key of what stands before it in the new paper; null at the beginning and for what is gone'),
  old: side.describe('as it was; null where it was not there'),
  new: side.describe('as it is; null where it is no longer there'),
  words: z.array(run).describe('the words that changed between those that stayed; empty but for `changed`'),
})

/** What `diff OLD NEW --format json` prints. */
export const diffReportSchema = z
  .strictObject({
    old: z.string().describe('the older of the two, as it was asked for'),
    new: z.string().describe('the newer of the two, as it was asked for'),
    locale: z.string().describe('BCP 47 tag of the language that is compared'),
    documents: z
      .array(
        z.strictObject({
          document: z.string().describe('id of the paper'),
          change: z.enum(['added', 'gone']).nullable().describe('whether only one of the two has the paper'),
          changes: z.array(change).describe('in the order of the new paper, what is gone at the end'),
        }),
      )
      .describe('papers that differ, by id'),
  })
  .describe('What changed between two builds of a dossier, by paragraph.')

export type DiffReport = z.output<typeof diffReportSchema>
export type DocumentDiff = DiffReport['documents'][number]
export type ParagraphChange = DocumentDiff['changes'][number]
