import { z } from 'zod'
import { diffReportSchema } from './diff-report.js'
import { ledgerReportSchema } from './ledger-report.js'
import { presentersReportSchema } from './presenters-report.js'
import { traceReportSchema } from './trace-report.js'

/** The JSON Schema of each report that a command prints as JSON, by file name (`trace.schema.json`). */
export function reportSchemas(): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ['trace.schema.json', z.toJSONSchema(traceReportSchema)],
    ['diff.schema.json', z.toJSONSchema(diffReportSchema)],
    ['ledger.schema.json', z.toJSONSchema(ledgerReportSchema)],
    ['presenters.schema.json', z.toJSONSchema(presentersReportSchema)],
  ])
}
