import type { Diagnostic } from '@rapporteur/diagnostics'
import type { z } from 'zod'
import type { Checked } from './fault.js'
import { type GateNode, toValue } from './node.js'
import { issueFaults } from './schema-faults.js'
import type { SourceText } from './source-text.js'

/** Checks a tree against a strict schema; the value is what the schema makes of it. */
export function checkSchema<T>(node: GateNode, schema: z.ZodType<T>, source: SourceText): Checked<T> {
  const result = schema.safeParse(toValue(node))
  if (result.success) return { value: result.data, diagnostics: [] }
  const diagnostics: Diagnostic[] = result.error.issues.flatMap((issue) => issueFaults(issue, node, schema, source))
  return { value: undefined, diagnostics }
}
